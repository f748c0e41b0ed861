package org.hearsay.ledger.export;

import static java.util.stream.Collectors.joining;
import static org.hearsay.ledger.parquet.Column.fraction;
import static org.hearsay.ledger.parquet.Column.text;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.parquet.Column;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/** The rows of statements. Stateless. */
final class StatementTable {
  static final List<Column> COLUMNS =
      List.of(
          text("statement"),
          text("article"),
          text("outlet"),
          text("url"),
          text("published"),
          text("language"),
          text("source"),
          text("cue"),
          text("content"),
          text("source_spans"),
          text("cue_spans"),
          text("content_spans"),
          text("quotation"),
          text("speaker"),
          text("speaker_case"),
          text("kind"),
          text("act"),
          text("via"),
          text("said_on"),
          text("denies"),
          fraction("span_confidence"),
          fraction("speaker_confidence"),
          fraction("act_confidence"),
          text("entity"));

  private StatementTable() {}

  static void write(Account account, Rows out) {
    account.statements().forEach(statement -> write(account.article(), statement, out));
  }

  private static void write(Article article, Statement statement, Rows out) {
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
        Words.of(attribution.source(), text),
        Words.of(attribution.cue(), text),
        Words.of(attribution.content(), text),
        places(attribution.source()),
        places(attribution.cue()),
        places(attribution.content()),
        Words.lower(attribution.quotation()),
        name(statement.speaker()),
        Words.lower(statement.speaker().getClass().getSimpleName()),
        Words.lower(statement.kind()),
        Words.lower(statement.act()),
        statement.via().stream().map(Hop::name).collect(joining(" > ")),
        saidOn == null ? null : saidOn.value(),
        denied(article, statement.denies()),
        attribution.spanConfidence(),
        statement.speakerConfidence(),
        statement.actConfidence(),
        entity(statement.speaker()));
  }

  /** With the article's id it leads to {@link AppearanceTable}. */
  private static @Nullable String entity(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Known known -> known.entity().id();
      case Speaker.Unnamed unnamed -> unnamed.entity().id();
      case Speaker.Author _, Speaker.Unstated _, Speaker.Unresolved _ -> null;
    };
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
}
