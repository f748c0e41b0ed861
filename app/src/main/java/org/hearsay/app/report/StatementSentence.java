package org.hearsay.app.report;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.prose.ActWords;
import org.hearsay.app.prose.DayWords;
import org.hearsay.app.prose.RoleWords;
import org.hearsay.article.Span;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement's frame in plain words: who says it, through whom, what they do with it, when, and
 * what it answers. What stands in quotation marks is the article's own.
 */
final class StatementSentence {
  private StatementSentence() {}

  /**
   * Without a full stop: "Unnamed source (“an aide”), through The Herald, denies, on 5 March 2026".
   */
  static String of(Statement statement, Account account) {
    String text = account.article().text();
    return who(statement, text)
        + through(statement.via())
        + " "
        + ActWords.of(statement.act())
        + when(statement.saidOn())
        + answers(statement, text);
  }

  /** Who says it: a name with its role, or what is known instead of one. */
  static String who(Statement statement, String text) {
    return switch (statement.speaker()) {
      case Speaker.Known known -> RoleWords.named(known.entity(), statement);
      case Speaker.Unnamed unnamed ->
          statement.kind() == SourceKind.GROUP
              ? "“" + unnamed.entity().name() + "” (no one by name)"
              : "Unnamed source (“" + unnamed.entity().name() + "”)";
      case Speaker.Author _ -> "The writer";
      case Speaker.Unstated _ -> "No source stated: someone";
      case Speaker.Unresolved unresolved -> unresolved(statement, unresolved, text);
    };
  }

  /** Where the chain ends: the same, but that nobody says nothing. */
  static String origin(Statement statement, String text) {
    return statement.speaker() instanceof Speaker.Unstated
        ? "no source stated"
        : who(statement, text);
  }

  private static String unresolved(
      Statement statement, Speaker.Unresolved unresolved, String text) {
    List<Span> source = statement.attribution().source();
    String words = source.isEmpty() ? "a source" : "“" + source.getFirst().in(text) + "”";
    String candidates =
        unresolved.candidates().stream()
            .limit(3)
            .map(Entity::name)
            .collect(Collectors.joining(" or "));
    return candidates.isEmpty()
        ? words + " (not resolved)"
        : words + " (not resolved; perhaps " + candidates + ")";
  }

  private static String through(List<Hop> via) {
    return via.isEmpty()
        ? ""
        : ", through "
            + via.stream().map(StatementSentence::carrier).collect(Collectors.joining(", then "))
            + ",";
  }

  /** What is not a name takes an article: a letter, an e-mail. */
  private static String carrier(Hop hop) {
    boolean name = !Character.isLowerCase(hop.name().codePointAt(0));
    boolean vowel = "aeio".indexOf(hop.name().charAt(0)) >= 0;
    String carrier = name ? hop.name() : (vowel ? "an " : "a ") + hop.name();
    return hop.isInferred() ? carrier + " (inferred)" : carrier;
  }

  private static String when(Statement.@Nullable SaidOn saidOn) {
    return saidOn == null ? "" : ", " + DayWords.within(saidOn.value());
  }

  private static String answers(Statement statement, String text) {
    Reference denied = statement.denies();
    if (denied == null) {
      return "";
    }
    if (denied.statement() != null) {
      return "; answers statement " + denied.statement().substring(1);
    }
    return denied.spans().isEmpty() ? "" : "; answers “" + denied.spans().getFirst().in(text) + "”";
  }
}
