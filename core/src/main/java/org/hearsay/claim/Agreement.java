package org.hearsay.claim;

import java.util.Map;

/**
 * What was decided of two statements that resemble each other.
 *
 * @param other the statement that a new one agrees with or contradicts
 * @param contradicts whether it says the opposite
 * @param probability that it does what is said, 0 to 1
 * @param reason for people
 */
record Agreement(StatementId other, boolean contradicts, double probability, String reason) {
  /** The same words say the same. */
  static Agreement bySameWords(Likeness likeness) {
    return new Agreement(likeness.other(), false, 1, "the same words");
  }

  /** Decides by words and by what a model says: the same, the opposite, or neither. */
  static Agreement judged(
      String content, Likeness likeness, Map<Relation, Double> judged, PairModel model) {
    double same = model.sameClaim().probability(likeness.content(), content, judged);
    double opposite = judged.getOrDefault(Relation.CONTRADICTS, 0.0);
    return opposite > same
        ? new Agreement(
            likeness.other(), true, opposite, model.version() + " holds it for the opposite")
        : new Agreement(likeness.other(), false, same, model.version() + " holds it for the same");
  }

  /** Whether it is likely enough to join. */
  boolean suffices(Claims.Thresholds thresholds) {
    return probability >= (contradicts ? thresholds.contradicts() : thresholds.same());
  }
}
