package org.hearsay.app.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
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
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private StatementSentence() {}

  /**
   * Without a full stop: "Unnamed source (“an aide”), through The Herald, denies, on 5 March 2026".
   */
  static String of(Statement statement, Account account) {
    String text = account.article().text();
    return who(statement, text)
        + through(statement.via())
        + " "
        + does(statement.act())
        + when(statement.saidOn())
        + answers(statement, text);
  }

  /** Who says it: a name with its role, or what is known instead of one. */
  static String who(Statement statement, String text) {
    return switch (statement.speaker()) {
      case Speaker.Known known -> named(known.entity(), statement);
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

  private static String named(Entity entity, Statement statement) {
    String role = role(entity, statement);
    return role == null || entity.name().contains(role)
        ? entity.name()
        : entity.name() + " (" + role + ")";
  }

  /** The role given last before the statement ends, else the first. */
  private static @Nullable String role(Entity entity, Statement statement) {
    int end = statement.attribution().content().getLast().end();
    return entity.roles().stream()
        .filter(role -> role.span().begin() < end)
        .reduce((first, second) -> second)
        .or(() -> entity.roles().stream().findFirst())
        .map(Entity.Role::text)
        .orElse(null);
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
    return name ? hop.name() : (vowel ? "an " : "a ") + hop.name();
  }

  private static String does(@Nullable Act act) {
    return switch (act) {
      case ASSERT -> "asserts";
      case DENY -> "denies";
      case HEDGE -> "hedges";
      case ASK -> "asks";
      case WILL -> "wants or plans";
      case FEEL -> "values or feels";
      case null -> "is reported with (what they do with it is not clear)";
    };
  }

  private static String when(Statement.@Nullable SaidOn saidOn) {
    if (saidOn == null) {
      return "";
    }
    String value = saidOn.value();
    return switch (value.length()) {
      case 10 -> ", on " + DAY.format(LocalDate.parse(value));
      case 7 -> ", in " + MONTH.format(YearMonth.parse(value));
      default -> ", in " + value;
    };
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
