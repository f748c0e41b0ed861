package org.hearsay.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.prose.GradeWords;
import org.hearsay.claim.Credibility;
import org.hearsay.claim.Graded;
import org.hearsay.claim.Reliability;
import org.hearsay.claim.StatementId;
import org.hearsay.origin.Grading;
import org.jspecify.annotations.Nullable;

/**
 * A form that grades a source or a statement by the Admiralty code.
 *
 * @param anchor id of its field
 * @param action where it goes
 * @param field what the grade is called there
 * @param source name of the source that it grades; empty where it grades a statement
 * @param given the grade that holds, by whom and since when; empty where there is none
 */
record GradeForm(
    String anchor,
    String action,
    String field,
    String label,
    String source,
    List<Grade> grades,
    String given,
    String csrf) {
  /** A grade to choose. */
  record Grade(String value, String words, boolean isGiven) {}

  /** How far a statement can be believed. */
  static GradeForm ofStatement(StatementId statement, Grading grading, Visitor visitor) {
    Graded<Credibility> given = grading.credibility();
    return new GradeForm(
        StatementForms.anchor(statement) + "-credibility",
        SiteLinks.statement(statement, "credibility"),
        "credibility",
        "How far the statement can be believed",
        "",
        Stream.of(Credibility.values())
            .map(grade ->
                new Grade(
                    Integer.toString(grade.number()),
                    GradeWords.inWords(grade),
                    given != null && grade == given.grade()))
            .toList(),
        given == null ? "" : GradeWords.ofStatement(given),
        visitor.csrf());
  }

  /**
   * How far a source can be relied on.
   *
   * @param name the source's
   */
  static GradeForm ofSource(
      String anchor,
      String action,
      String name,
      @Nullable Graded<Reliability> given,
      Visitor visitor) {
    return new GradeForm(
        anchor + "-reliability",
        action,
        "reliability",
        "How far " + name + " can be relied on",
        name,
        Stream.of(Reliability.values())
            .map(grade ->
                new Grade(
                    grade.name(),
                    GradeWords.inWords(grade),
                    given != null && grade == given.grade()))
            .toList(),
        given == null ? "" : GradeWords.ofSource(given),
        visitor.csrf());
  }

  boolean isGraded() {
    return !given.isEmpty();
  }
}
