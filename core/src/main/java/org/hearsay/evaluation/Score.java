package org.hearsay.evaluation;

/**
 * Counts of things to find and things found, and what follows from them.
 *
 * @param gold how many there were to find
 * @param predicted how many were said to be there
 * @param correct how many of those said were there to find
 */
public record Score(long gold, long predicted, long correct) {
  /** Nothing counted yet. */
  public static final Score NONE = new Score(0, 0, 0);

  /** Share of what was said that is right, 0 to 1; 0 where nothing was said. */
  public double precision() {
    return predicted == 0 ? 0 : (double) correct / predicted;
  }

  /** Share of what there was to find that was found, 0 to 1; 0 where there was nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) correct / gold;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return gold + predicted == 0 ? 0 : 2.0 * correct / (gold + predicted);
  }

  /** Both counts together. */
  public Score plus(Score other) {
    return new Score(gold + other.gold, predicted + other.predicted, correct + other.correct);
  }
}
