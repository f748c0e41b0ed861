package org.hearsay.ledger.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/** The rows of statements and of their chains. Stateless. */
final class StatementTable {
  private StatementTable() {}

  static void write(Sorted ledger, CsvOutput out) {
    out.row(
        "statement",
        "article",
        "outlet",
        "url",
        "published",
        "language",
        "source",
        "cue",
        "content",
        "source_spans",
        "cue_spans",
        "content_spans",
        "quotation",
        "speaker",
        "speaker_case",
        "kind",
        "act",
        "via",
        "said_on",
        "denies",
        "span_confidence",
        "speaker_confidence",
        "act_confidence");
    ledger.eachAccount(account ->
        account.statements().forEach(statement -> write(account.article(), statement, out)));
  }

  private static void write(Article article, Statement statement, CsvOutput out) {
    Publication publication = article.publication();
    Attribution attribution = statement.attribution();
    String text = article.text();
    Statement.SaidOn saidOn = statement.saidOn();
    out.row(
        new StatementId(article.id(), statement.id()),
        article.id(),
        publication.outlet(),
        publication.url(),
        publication.published(),
        article.language(),
        words(attribution.source(), text),
        words(attribution.cue(), text),
        words(attribution.content(), text),
        places(attribution.source()),
        places(attribution.cue()),
        places(attribution.content()),
        lower(attribution.quotation()),
        name(statement.speaker()),
        lower(statement.speaker().getClass().getSimpleName()),
        lower(statement.kind()),
        lower(statement.act()),
        statement.via().stream().map(Hop::name).collect(joining(" > ")),
        saidOn == null ? null : saidOn.value(),
        denied(article, statement.denies()),
        attribution.spanConfidence(),
        statement.speakerConfidence(),
        statement.actConfidence());
  }

  static void hops(Account account, CsvOutput out) {
    for (Statement statement : account.statements()) {
      int place = 0;
      for (Hop hop : statement.via()) {
        out.row(
            new StatementId(account.article().id(), statement.id()),
            ++place,
            hop.name(),
            lower(hop.kind()),
            words(hop.evidence(), account.article().text()));
      }
    }
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(joining(" … "));
  }

  /** In UTF-16 code units of the article's text. */
  private static String places(List<Span> spans) {
    return spans.stream().map(span -> span.begin() + "-" + span.end()).collect(joining(" "));
  }

  private static @Nullable String name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Known known -> known.entity().name();
      case Speaker.Unnamed unnamed -> unnamed.entity().name();
      case Speaker.Unresolved unresolved ->
          unresolved.candidates().stream().map(Entity::name).collect(joining(" | "));
      case Speaker.Author _, Speaker.Unstated _ -> null;
    };
  }

  private static @Nullable StatementId denied(Article article, @Nullable Reference denies) {
    String statement = denies == null ? null : denies.statement();
    return statement == null ? null : new StatementId(article.id(), statement);
  }

  private static @Nullable String lower(@Nullable Object word) {
    return word == null ? null : word.toString().toLowerCase(Locale.ROOT);
  }
}
