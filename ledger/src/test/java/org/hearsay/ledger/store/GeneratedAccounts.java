package org.hearsay.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.hearsay.source.date.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Accounts with anything in them that a record allows, the same for the same seed. */
public final class GeneratedAccounts {
  private static final String[] PIECES = {
    "Tarn",
    " said ",
    "\n\n",
    "“no”",
    "'",
    "\"",
    "\\",
    "\\u0000",
    "%",
    ";",
    ":",
    "|",
    "-",
    "=1+1",
    "\u0000",
    "\u001A",
    "\u001A0041",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "e\u0301",
    "\u0301",
    "שלום",
    "\u202E",
    "\u200D",
    "\uFEFF",
    "\uFFFE",
    "\uFFFF",
    "\u0085",
    "\u2028",
    "\r",
    "\t",
    "Ω",
    "\uD83C\uDDFA\uD83C\uDDE6",
    "ﷺ",
    "ß",
    "İ"
  };

  private final Random random;
  private final String text;

  private GeneratedAccounts(long seed) {
    random = new Random(seed);
    text = seed + words(60); // no two alike
  }

  /** An account with statements, entities and times. */
  public static Account of(long seed) {
    return new GeneratedAccounts(seed).account();
  }

  private Account account() {
    List<Entity> entities = several(4, this::entity);
    List<Statement> statements = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      statements.add(statement("a" + (i + 1), entities));
    }
    return new Account(
        Article.of(text, "en", publication()), statements, entities, several(3, this::time));
  }

  private Publication publication() {
    return new Publication(
        maybe(() -> words(5)),
        maybe(() -> words(3)),
        maybe(() -> words(2)),
        maybe(() -> "https://post.example/" + words(4)),
        maybe(() -> LocalDate.ofEpochDay(random.nextInt(-800_000, 800_000))),
        maybe(this::moment),
        maybe(() -> words(2)));
  }

  private OffsetDateTime moment() {
    return OffsetDateTime.ofInstant(
        Instant.ofEpochSecond(random.nextLong(-80_000_000_000L, 80_000_000_000L)),
        ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 3600, 18 * 3600 + 1)));
  }

  private Entity entity() {
    return new Entity(
        "e" + (random.nextInt(1_000_000) + 1),
        words(3),
        any(EntityKind.values()),
        several(4, this::span),
        several(
            3,
            () -> {
              Span span = span();
              return new Entity.Role(span.in(text), span);
            }),
        maybe(() -> random.nextInt(120)),
        maybe(() -> random.nextLong()));
  }

  private Statement statement(String id, List<Entity> entities) {
    return new Statement(
        id,
        new Attribution(
            several(2, this::span),
            several(2, this::span),
            IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> span()).toList(),
            any(Quotation.values()),
            random.nextDouble()),
        speaker(entities),
        any(SourceKind.values()),
        random.nextDouble(),
        maybe(() -> any(Act.values())),
        Math.nextDown(1.0),
        several(3, () -> new Hop(words(3), any(SourceKind.values()), several(2, this::span))),
        maybe(() -> new Statement.SaidOn("2026-03", span())),
        maybe(this::reference),
        several(3, this::reference));
  }

  private Speaker speaker(List<Entity> entities) {
    if (entities.isEmpty()) {
      return random.nextBoolean() ? new Speaker.Author() : new Speaker.Unresolved(List.of());
    }
    Entity entity = entities.get(random.nextInt(entities.size()));
    return switch (random.nextInt(5)) {
      case 0 -> new Speaker.Known(entity);
      case 1 -> new Speaker.Unnamed(entity);
      case 2 -> new Speaker.Author();
      case 3 -> new Speaker.Unstated();
      default -> new Speaker.Unresolved(entities.reversed());
    };
  }

  private Reference reference() {
    return new Reference(span(), several(3, this::span), maybe(() -> "a1"));
  }

  private TimeExpression time() {
    return new TimeExpression(span(), any(TimeExpression.Type.values()), maybe(() -> words(2)));
  }

  private Span span() {
    int begin = random.nextInt(text.length());
    return new Span(begin, begin + 1 + random.nextInt(text.length() - begin));
  }

  private String words(int atMost) {
    StringBuilder words = new StringBuilder();
    int count = random.nextInt(atMost + 1);
    for (int i = 0; i < count; i++) {
      words.append(any(PIECES));
    }
    return words.toString();
  }

  private <T> List<T> several(int atMost, Supplier<T> make) {
    int count = random.nextInt(atMost + 1);
    return IntStream.range(0, count).mapToObj(i -> make.get()).toList();
  }

  private <T> @Nullable T maybe(Supplier<T> make) {
    return random.nextInt(4) == 0 ? null : make.get();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
