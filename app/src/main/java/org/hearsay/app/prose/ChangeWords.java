package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.hearsay.article.Span;
import org.hearsay.claim.Change;
import org.hearsay.claim.Stance;
import org.hearsay.source.Entity;
import org.hearsay.source.Speaker;

/** What a person set right, in words. Stateless. */
public final class ChangeWords {
  private ChangeWords() {}

  /** As in "statement 3f2a…#a2: its act is deny". */
  public static String of(Change change) {
    return switch (change) {
      case Change.Mark it ->
          statement(it)
              + "its source is "
              + places(it.source())
              + ", its cue "
              + places(it.cue())
              + ", its content "
              + places(it.content());
      case Change.Ascribe it -> statement(it) + "its speaker is " + speaker(it.speaker());
      case Change.Classify it -> statement(it) + "its source is of the kind " + lower(it.kind());
      case Change.Interpret it -> statement(it) + "its act is " + lower(it.act());
      case Change.Merge it -> "claim " + it.claim() + " is the same as claim " + it.into();
      case Change.Split it ->
          "statement " + it.statement().brief() + " is no part of claim " + it.claim();
      case Change.Move it ->
          "statement "
              + it.statement().brief()
              + (it.stance() == Stance.ASSERTS ? " asserts" : " denies")
              + " claim "
              + it.into()
              + (it.into().equals(it.claim()) ? "" : ", and is no part of claim " + it.claim());
      case Change.Word it ->
          "claim " + it.claim() + " is worded best by statement " + it.wording().brief();
      case Change.Name it -> "claim " + it.claim() + " is called: " + it.name();
      case Change.Unite it -> "speakers " + it.speaker() + " and " + it.other() + " are one";
      case Change.Distinguish it ->
          "speakers " + it.speaker() + " and " + it.other() + " are not one";
      case Change.GradeSource it ->
          "source " + it.source() + " graded " + GradeWords.inWords(it.reliability());
      case Change.GradeStatement it ->
          "statement " + it.statement().brief() + " graded " + GradeWords.inWords(it.credibility());
    };
  }

  private static String statement(Change.OfStatement change) {
    return "statement " + change.statement().brief() + ": ";
  }

  private static String places(List<Span> spans) {
    return spans.isEmpty()
        ? "nowhere"
        : spans.stream().map(span -> span.begin() + "–" + span.end()).collect(joining(", "));
  }

  private static String speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Known known -> known.entity().name();
      case Speaker.Unnamed unnamed -> "without a name: " + unnamed.entity().name();
      case Speaker.Author _ -> "the author";
      case Speaker.Unstated _ -> "not stated";
      case Speaker.Unresolved unresolved ->
          "not known, perhaps "
              + unresolved.candidates().stream().map(Entity::name).collect(joining(" or "));
    };
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
