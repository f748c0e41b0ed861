package org.hearsay.reader;

import org.hearsay.reader.labels.Role;

/**
 * The few numbers by which spans are read off the network's predictions; tuned on development
 * articles.
 *
 * @param cueBonuses added to the log-probabilities of no cue, cue begins, cue goes on
 * @param tagWeight how much the tagger counts beside the linker in what a word is to a cue
 * @param roleBonuses added to the score of each {@link Role}
 * @param calibration turns the network's own probabilities into a confidence
 */
record Decoding(
    double[] cueBonuses, double tagWeight, double[] roleBonuses, Calibration calibration) {
  private static final int CUE_LABELS = 3;

  /**
   * @throws IllegalArgumentException when a list is not as long as there are labels
   */
  Decoding {
    if (cueBonuses.length != CUE_LABELS || roleBonuses.length != Role.values().length) {
      throw new IllegalArgumentException("a bonus for each label is needed");
    }
  }

  /** As the model's properties say. */
  static Decoding of(ModelFiles files) {
    return new Decoding(
        files.numbers("cue.bonuses"),
        files.numbers("tag.weight")[0],
        files.numbers("role.bonuses"),
        Calibration.of(files.numbers("calibration")));
  }
}
