package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.source.Entity;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;

/** Who speaks in statements, and through whom they are known. For one thread. */
public final class SpeakerWords {
  private static final int MOST_CANDIDATES = 3;

  private final ExactWords words;
  private final Quoted quoted;

  /**
   * @param words checks what is to be quoted
   */
  public SpeakerWords(ExactWords words) {
    this.words = words;
    quoted = new Quoted(words);
  }

  /** As in "Bram Tilloway (spokesman)", "an unnamed source (“an aide”)". */
  public String of(FiledStatement filed) {
    Statement statement = filed.statement();
    return switch (statement.speaker()) {
      case Speaker.Known known -> RoleWords.named(known.entity(), statement);
      case Speaker.Unnamed unnamed -> unnamed(unnamed.entity(), filed);
      case Speaker.Author _ -> "the writer";
      case Speaker.Unstated _ -> "no source stated";
      case Speaker.Unresolved unresolved -> unresolved(unresolved, filed);
    };
  }

  /** The same without a role: "Bram Tilloway". */
  public String briefly(FiledStatement filed) {
    return filed.statement().speaker() instanceof Speaker.Known known
        ? known.entity().name()
        : of(filed);
  }

  /** A name, or the bare description of who has none: for where it is seen that there is none. */
  public String label(FiledStatement filed) {
    return filed.statement().speaker() instanceof Speaker.Unnamed unnamed
        ? description(unnamed.entity(), filed.article())
        : briefly(filed);
  }

  private String unnamed(Entity entity, FiledStatement filed) {
    boolean several = filed.statement().kind() == SourceKind.GROUP;
    return (several ? "several without a name (" : "an unnamed source (")
        + description(entity, filed.article())
        + ")";
  }

  /** In quotation marks only where the article has these very words. */
  private String description(Entity entity, Article article) {
    Optional<Span> mention =
        entity.mentions().stream()
            .filter(span -> words.of(article, span).equals(entity.name()))
            .findFirst();
    return mention.map(span -> quoted.of(article, List.of(span))).orElse(entity.name());
  }

  private String unresolved(Speaker.Unresolved unresolved, FiledStatement filed) {
    List<Span> source = filed.statement().attribution().source();
    String stated = source.isEmpty() ? "a source" : quoted.of(filed.article(), source);
    String candidates =
        unresolved.candidates().stream()
            .limit(MOST_CANDIDATES)
            .map(Entity::name)
            .collect(joining(" or "));
    return candidates.isEmpty()
        ? stated + " (not resolved)"
        : stated + " (not resolved; perhaps " + candidates + ")";
  }

  /** As in "through The Herald, then a letter"; empty where an article has it straight. */
  public static String through(List<Hop> via) {
    return via.isEmpty()
        ? ""
        : "through " + via.stream().map(SpeakerWords::carrier).collect(joining(", then "));
  }

  /** What is not a name takes an article: a letter, an e-mail. */
  private static String carrier(Hop hop) {
    String name = hop.name();
    boolean isName = name.isEmpty() || !Character.isLowerCase(name.codePointAt(0));
    String carrier = isName ? name : ("aeio".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    return hop.isInferred() ? carrier + " (inferred)" : carrier;
  }
}
