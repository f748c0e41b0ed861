package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.claim.Credibility;
import org.hearsay.claim.Graded;
import org.hearsay.claim.Reliability;
import org.hearsay.origin.Grading;

/** The grades that people gave, in words. Stateless. */
public final class GradeWords {
  private GradeWords() {}

  /**
   * As in "Bram Tilloway graded B, usually reliable, by A. Editor on 5 Mar 2026; the statement
   * graded 2, probably true, by A. Editor on 6 Mar 2026"; empty where nobody graded anything.
   */
  public static String of(Grading grading) {
    Graded<Reliability> source = grading.reliability();
    Graded<Credibility> statement = grading.credibility();
    return Stream.of(
            source == null ? "" : grading.source() + " graded " + ofSource(source),
            statement == null ? "" : "the statement graded " + ofStatement(statement))
        .filter(part -> !part.isEmpty())
        .collect(joining("; "));
  }

  /** As in "B, usually reliable, by A. Editor on 5 Mar 2026". */
  public static String ofSource(Graded<Reliability> graded) {
    return inWords(graded.grade()) + given(graded);
  }

  /** As in "2, probably true, by A. Editor on 5 Mar 2026". */
  public static String ofStatement(Graded<Credibility> graded) {
    return inWords(graded.grade()) + given(graded);
  }

  /** As in "B, usually reliable". */
  public static String inWords(Reliability reliability) {
    return reliability + ", " + reliability.inWords();
  }

  /** As in "2, probably true". */
  public static String inWords(Credibility credibility) {
    return credibility.number() + ", " + credibility.inWords();
  }

  private static String given(Graded<?> graded) {
    return String.format(
        Locale.ROOT, ", by %s on %s", graded.author(), DayWords.briefly(graded.made()));
  }

  /** The two as the Admiralty code writes them: "B2", "B", "2"; empty where there is none. */
  public static String code(Grading grading) {
    Graded<Reliability> source = grading.reliability();
    Graded<Credibility> statement = grading.credibility();
    return (source == null ? "" : source.grade().name())
        + (statement == null ? "" : statement.grade().number());
  }
}
