package org.hearsay.app.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;

/**
 * A form that sets a statement right, filled in with what is known of it now.
 *
 * @param statement what it is about
 * @param words where its source, cue and content stand
 * @param speaker name of its speaker; empty where none is known
 * @param names what the article's entities are called, to choose from
 * @param act empty where none is known
 */
record CorrectionForm(
    StatementId statement,
    List<Words> words,
    String speaker,
    List<String> names,
    String kind,
    String act,
    String csrf) {
  /** A part of a statement: its role, and its places as {@link SpanField} writes them. */
  record Words(String role, String label, String places) {}

  static CorrectionForm of(Account account, Statement statement, Visitor visitor) {
    Attribution attribution = statement.attribution();
    return new CorrectionForm(
        new StatementId(account.article().id(), statement.id()),
        List.of(
            words("source", "Source", attribution.source()),
            words("cue", "Cue", attribution.cue()),
            words("content", "Content", attribution.content())),
        name(statement.speaker()),
        account.entities().stream().map(Entity::name).distinct().toList(),
        word(statement.kind()),
        statement.act() == null ? "" : word(statement.act()),
        visitor.csrf());
  }

  private static Words words(String role, String label, List<Span> spans) {
    return new Words(role, label, SpanField.written(spans));
  }

  /** The name of who speaks, or the description of who has no name. */
  static String name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Known known -> known.entity().name();
      case Speaker.Unnamed unnamed -> unnamed.entity().name();
      case Speaker.Author _, Speaker.Unstated _, Speaker.Unresolved _ -> "";
    };
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  String anchor() {
    return StatementForms.anchor(statement);
  }

  String action() {
    return SiteLinks.correction(statement);
  }

  String back() {
    return SiteLinks.article(statement.article()) + "#" + statement.local();
  }

  List<String> kinds() {
    return Stream.of(SourceKind.values()).map(CorrectionForm::word).toList();
  }

  /** An act that is not known stands first, so that the form says nothing of it unless chosen. */
  List<String> acts() {
    Stream<String> acts = Stream.of(Act.values()).map(CorrectionForm::word);
    return (act.isEmpty() ? Stream.concat(Stream.of(""), acts) : acts).toList();
  }
}
