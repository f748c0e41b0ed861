package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.hearsay.origin.Grading;

/** The grades that people gave, in words. Stateless. */
public final class GradeWords {
  private GradeWords() {}

  /**
   * As in "Bram Tilloway graded B, usually reliable; the statement graded 2, probably true"; empty
   * where nobody graded anything.
   */
  public static String of(Grading grading) {
    String source =
        grading.reliability() == null
            ? ""
            : grading.source()
                + " graded "
                + grading.reliability()
                + ", "
                + grading.reliability().inWords();
    String statement =
        grading.credibility() == null
            ? ""
            : "the statement graded "
                + grading.credibility().number()
                + ", "
                + grading.credibility().inWords();
    return Stream.of(source, statement).filter(part -> !part.isEmpty()).collect(joining("; "));
  }
}
