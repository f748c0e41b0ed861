package org.hearsay.reader;

/**
 * Turns the network's own probabilities into the probability that an attribution is right (logistic
 * regression on their logits, after Platt 1999). An attribution is right when it is linked as
 * {@link org.hearsay.evaluation.LinkedMatch} says.
 *
 * @param bias added to the sum
 * @param cue weight of the cue's logit
 * @param source weight of the source's
 * @param content weight of the content's
 */
record Calibration(double bias, double cue, double source, double content) {
  static Calibration of(double[] weights) {
    if (weights.length != 4) {
      throw new IllegalArgumentException("a calibration has 4 numbers, not " + weights.length);
    }
    return new Calibration(weights[0], weights[1], weights[2], weights[3]);
  }

  /**
   * The probability, from those that the network gives to cue, source and content, each between 0
   * and 1.
   */
  double probability(double ofCue, double ofSource, double ofContent) {
    double sum = bias + cue * logit(ofCue) + source * logit(ofSource) + content * logit(ofContent);
    return 1 / (1 + Math.exp(-sum));
  }

  private static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }
}
