package org.hearsay.reader.labels;

import java.nio.FloatBuffer;

/**
 * For each word of a window the logarithm of the probability of each label, each word for itself;
 * words by labels.
 *
 * @param logProbabilities at {@code word * labels + label}
 * @param labels how many labels there are
 */
public record Emissions(double[] logProbabilities, int labels) {
  private static final double LEAST = 1e-12;

  /** A single opinion, however sure, does not rule a label out. */
  private static final double LEAST_SAY = -6;

  /**
   * From a network's logits.
   *
   * @param logits positions by labels, from {@code offset} on
   * @param words the positions at which words begin
   */
  public static Emissions of(FloatBuffer logits, int offset, int labels, int[] words) {
    double[] values = new double[words.length * labels];
    for (int word = 0; word < words.length; word++) {
      int at = offset + words[word] * labels;
      double largest = Double.NEGATIVE_INFINITY;
      for (int label = 0; label < labels; label++) {
        largest = Math.max(largest, logits.get(at + label));
      }
      double sum = 0;
      for (int label = 0; label < labels; label++) {
        sum += Math.exp(logits.get(at + label) - largest);
      }
      double normalizer = largest + Math.log(sum);
      for (int label = 0; label < labels; label++) {
        values[word * labels + label] = logits.get(at + label) - normalizer;
      }
    }
    return new Emissions(values, labels);
  }

  /** How many words there are. */
  public int words() {
    return logProbabilities.length / labels;
  }

  /** Logarithm of the probability that {@code word} has {@code label}. */
  public double at(int word, int label) {
    return logProbabilities[word * labels + label];
  }

  /**
   * The same words with three labels only: none, begins, goes on. What was any other label is none
   * now, so that a label's probability is weighed against all else together.
   *
   * @param begins the label that stays as 1; the one after it stays as 2
   */
  public Emissions only(int begins) {
    double[] values = new double[3 * words()];
    for (int word = 0; word < words(); word++) {
      double begin = at(word, begins);
      double goesOn = at(word, begins + 1);
      double none = 1 - Math.exp(begin) - Math.exp(goesOn);
      values[3 * word] = Math.log(Math.max(LEAST, none));
      values[3 * word + 1] = begin;
      values[3 * word + 2] = goesOn;
    }
    return new Emissions(values, 3);
  }

  /**
   * These with another opinion of the same words added, label by label, as a product of experts
   * (Hinton 2002). What comes out are scores to find a path by, no longer probabilities.
   *
   * @param other the other opinion
   * @param labelOf for each label the other's label that means the same, or -1 where the other has
   *     no say
   * @param weight how much the other counts, 0 for not at all
   */
  public Emissions with(Emissions other, int[] labelOf, double weight) {
    double[] values = logProbabilities.clone();
    for (int i = 0; i < values.length; i++) {
      int label = labelOf[i % labels];
      if (label >= 0) {
        values[i] += weight * Math.max(LEAST_SAY, other.at(i / labels, label));
      }
    }
    return new Emissions(values, labels);
  }
}
