package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.ToldHeadline;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Statement;

/** A statement of the ledger, part by part. For one thread. */
public final class StatementWords {
  private final SpeakerWords speakers;
  private final Quoted quoted;

  /**
   * @param words checks what is to be quoted
   */
  public StatementWords(ExactWords words) {
    speakers = new SpeakerWords(words);
    quoted = new Quoted(words);
  }

  /** Who speaks, with role and kind: "Bram Tilloway (spokesman), a person". */
  public String who(FiledStatement filed) {
    String kind = kind(filed.statement().kind());
    String who = speakers.of(filed);
    return kind.isEmpty() ? who : who + ", " + kind;
  }

  /** What kinds need a word besides the name or what stands for it. */
  private static String kind(SourceKind kind) {
    return switch (kind) {
      case PERSON -> "a person";
      case ORGANISATION -> "an organisation";
      case OUTLET -> "an outlet";
      case DOCUMENT -> "a document";
      case UNNAMED, GROUP, AUTHOR, UNSTATED -> "";
    };
  }

  /** As in "through The Herald, denies, 5 Mar 2026"; behind it the grades that people gave. */
  public static String deed(Testimony testimony) {
    Statement statement = testimony.filed().statement();
    String through = SpeakerWords.through(statement.via());
    return (through.isEmpty() ? "" : through + ", ")
        + ActWords.of(statement.act())
        + ", "
        + DayWords.briefly(testimony.day())
        + (testimony.grading().isEmpty() ? "" : " (" + GradeWords.of(testimony.grading()) + ")");
  }

  /** What is said, in the article's exact words. */
  public String content(FiledStatement filed) {
    return quoted.content(filed);
  }

  /** Where that stands: "Halwire, Government Denies, 5 Mar 2026, characters 94–207". */
  public static String pointer(FiledStatement filed) {
    return ArticleWords.of(filed.article()) + ", " + place(filed);
  }

  /** Where in its article that stands: "characters 94–207", "headline, characters 0–40". */
  public static String place(FiledStatement filed) {
    List<Span> content = filed.statement().attribution().content();
    String places =
        content.stream().map(span -> span.begin() + "–" + span.end()).collect(joining(", "));
    return (ToldHeadline.isInHeadline(filed) ? "headline, " : "") + "characters " + places;
  }
}
