package org.hearsay.evaluation;

/**
 * How right attributions were found.
 *
 * @param source exact spans of sources
 * @param cue exact spans of cues
 * @param content exact spans of contents, each piece of a content for itself
 * @param linked whole attributions, as {@link LinkedMatch} says
 */
public record Scores(Score source, Score cue, Score content, Score linked) {
  /** Nothing counted yet. */
  public static final Scores NONE = new Scores(Score.NONE, Score.NONE, Score.NONE, Score.NONE);

  /** Both counts together. */
  public Scores plus(Scores other) {
    return new Scores(
        source.plus(other.source),
        cue.plus(other.cue),
        content.plus(other.content),
        linked.plus(other.linked));
  }
}
