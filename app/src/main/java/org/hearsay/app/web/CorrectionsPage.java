package org.hearsay.app.web;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.prose.ChangeWords;
import org.hearsay.app.prose.DayWords;
import org.hearsay.article.Span;
import org.hearsay.claim.Change;
import org.hearsay.claim.Correction;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Speaker;

/** What people set right, the latest first. */
record CorrectionsPage(Frame frame, List<Line> lines) {
  private static final int MOST = 200;

  /** A correction in the list. */
  record Line(
      Instant made, String author, String words, Optional<String> address, boolean isOrphaned) {
    static Line of(Correction correction) {
      return new Line(
          correction.made(),
          correction.author(),
          words(correction.change()),
          address(correction.change()),
          correction.isOrphaned());
    }

    /** As in "A. Editor, 5 Mar 2026: its source is of the kind unnamed". */
    static String inWords(Correction correction) {
      Line line = of(correction);
      return line.author() + ", " + line.day() + ": " + line.words();
    }

    String day() {
      return DayWords.briefly(made);
    }

    private static String words(Change change) {
      return switch (change) {
        case Change.Mark mark ->
            "its source is at %s, its cue at %s, its content at %s"
                .formatted(places(mark.source()), places(mark.cue()), places(mark.content()));
        case Change.Ascribe ascribe -> "its speaker is " + name(ascribe.speaker());
        case Change.Classify classify -> "its source is of the kind " + word(classify.kind());
        case Change.Interpret interpret -> "its source does this: " + word(interpret.act());
        case Change.Merge merge -> "claim " + merge.claim() + " is the same as " + merge.into();
        case Change.Split split -> "a statement is no part of claim " + split.claim();
        case Change.Move move -> "a statement of claim " + move.claim() + " is of " + move.into();
        case Change.Word word -> "another statement words claim " + word.claim() + " best";
        case Change.Name name -> "claim " + name.claim() + " is called “" + name.name() + "”";
        case Change.Unite two -> "speakers " + two.speaker() + " and " + two.other() + " are one";
        case Change.Distinguish two ->
            "speakers " + two.speaker() + " and " + two.other() + " are not one";
        case Change.Grade grade -> ChangeWords.of(grade);
      };
    }

    private static String word(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }

    private static String places(List<Span> spans) {
      return spans.isEmpty()
          ? "no place"
          : spans.stream().map(span -> span.begin() + "–" + span.end()).collect(joining(" "));
    }

    private static String name(Speaker speaker) {
      return switch (speaker) {
        case Speaker.Known known -> known.entity().name();
        case Speaker.Unnamed unnamed -> "without a name, “" + unnamed.entity().name() + "”";
        case Speaker.Author _ -> "the writer";
        case Speaker.Unstated _ -> "not stated";
        case Speaker.Unresolved _ -> "not known";
      };
    }

    private static Optional<String> address(Change change) {
      return switch (change) {
        case Change.OfStatement of -> SiteLinks.HERE.statement(of.statement());
        case Change.OfClaim of -> SiteLinks.HERE.claim(of.claim());
        case Change.GradeStatement of -> SiteLinks.HERE.statement(of.statement());
        case Change.OfSpeaker of -> Optional.of(SiteLinks.speaker(of.speaker()));
        case Change.GradeSource of ->
            Optional.of("/speakers?name=" + SiteLinks.encoded(of.source()));
      };
    }
  }

  /** Who set a statement right, and when: "A. Editor, 5 Mar 2026", each once. */
  static Map<StatementId, List<String>> ofStatements(List<Correction> corrections) {
    return corrections.stream()
        .filter(correction -> correction.change() instanceof Change.OfStatement)
        .collect(
            groupingBy(
                correction -> ((Change.OfStatement) correction.change()).statement(),
                mapping(
                    correction -> correction.author() + ", " + DayWords.briefly(correction.made()),
                    collectingAndThen(toList(), made -> made.stream().distinct().toList()))));
  }

  static CorrectionsPage of(OpenLedger open, Visitor visitor) {
    List<Line> lines =
        open.ledger().corrections().reversed().stream().limit(MOST).map(Line::of).toList();
    return new CorrectionsPage(
        new Frame("Corrections", Frame.Section.CORRECTIONS, Frame.Look.EVIDENCE, visitor), lines);
  }
}
