package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Impression;
import org.hearsay.attribution.ModelReading;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.NameKind;
import org.hearsay.attribution.Quotation;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.junit.jupiter.api.Test;

/** Whatever a model says it saw, in whatever text, is taken without harm. */
class RandomStoriesTest {
  private static final String[] WORDS = {
    "Mr.",
    "Ilva",
    "Tarn",
    "he",
    "She",
    "who",
    "the",
    "minister",
    "source",
    "said",
    "told",
    "cited",
    "claims",
    "that",
    "these",
    "reports",
    "“",
    "”",
    "\"",
    "’s",
    ",",
    ".",
    "?",
    ":",
    "(",
    ")",
    "\n\n",
    "The",
    "Herald",
    "in",
    "a",
    "statement",
    "on",
    "Friday",
    "2014",
    "percent",
    "poll",
    "🦊",
    "é",
    "U.S.",
    "-",
    "and",
    "of",
    "which",
    "its",
    "B.",
    "9/11",
    "according",
    "to",
    "\r\n",
    "مرحبا"
  };
  private static final int ROUNDS = 400;

  @Test
  void everySpanLiesInTheTextAndEveryReferenceLeadsSomewhere() {
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      String text = text(random);
      Article article = Article.of(text, "en", Publication.UNKNOWN);

      Account account = new Sources(Rules.JUDGEMENT).of(article, reading(random, text.length()));

      List<String> entities = account.entities().stream().map(Entity::id).toList();
      assertThat(entities).doesNotHaveDuplicates();
      for (Statement statement : account.statements()) {
        assertThat(spans(statement)).allMatch(span -> span.end() <= text.length());
        if (statement.speaker() instanceof Speaker.Known known) {
          assertThat(entities).contains(known.entity().id());
        }
        if (statement.speaker() instanceof Speaker.Unnamed unnamed) {
          assertThat(entities).contains(unnamed.entity().id());
        }
      }
    }
  }

  private static List<Span> spans(Statement statement) {
    List<Span> spans = new ArrayList<>();
    statement.via().stream().map(Hop::evidence).forEach(spans::addAll);
    for (Reference reference : statement.refersTo()) {
      spans.add(reference.words());
      spans.addAll(reference.spans());
    }
    spans.addAll(statement.attribution().source());
    spans.addAll(statement.attribution().content());
    return spans;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    int words = 5 + random.nextInt(60);
    for (int i = 0; i < words; i++) {
      text.append(random.nextInt(6) == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  private static ModelReading reading(Random random, int length) {
    List<Name> names = new ArrayList<>();
    int from = 0;
    while (from + 2 < length) {
      int begin = from + random.nextInt(length - from - 1);
      int end = Math.min(length, begin + 1 + random.nextInt(12));
      NameKind kind = NameKind.values()[random.nextInt(NameKind.values().length)];
      names.add(new Name(new Span(begin, end), kind, random.nextDouble()));
      from = end;
    }
    List<Attribution> attributions = new ArrayList<>();
    List<Impression> impressions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      attributions.add(
          new Attribution(
              random.nextBoolean() ? List.of() : List.of(span(random, length)),
              random.nextInt(4) == 0 ? List.of() : List.of(span(random, length)),
              List.of(span(random, length)),
              Quotation.MIXED,
              0.5));
      impressions.add(Impression.NONE);
    }
    return new ModelReading(attributions, impressions, names);
  }

  private static Span span(Random random, int length) {
    int begin = random.nextInt(length);
    return new Span(begin, Math.min(length, begin + 1 + random.nextInt(25)));
  }
}
