package org.hearsay.reader.labels;

import java.util.ArrayList;
import java.util.List;

/**
 * The most probable sequence of labels in which nothing goes on that has not begun (Viterbi 1967).
 *
 * <p>Label 0 is "none"; then come pairs, odd ones begin and the even one after each goes on. A path
 * is immutable.
 */
public final class LabelPath {
  private final int[] labels;

  private LabelPath(int[] labels) {
    this.labels = labels;
  }

  /** Words from {@code first} to {@code last}, both included, that stand together. */
  public record Run(int first, int last) {
    /** Whether a word belongs to both. */
    public boolean overlaps(Run other) {
      return first <= other.last && other.first <= last;
    }
  }

  /**
   * The best path.
   *
   * @param bonuses added to the log-probability of each label; zeros for the path as the network
   *     has it
   */
  public static LabelPath best(Emissions emissions, double[] bonuses) {
    int words = emissions.words();
    int count = emissions.labels();
    int[][] from = new int[words][count];
    double[] score = new double[count];
    double[] next = new double[count];
    for (int word = 0; word < words; word++) {
      int best = argmax(score);
      for (int label = 0; label < count; label++) {
        int previous = goesOn(label) ? predecessor(score, label, word) : best;
        double before = word == 0 ? start(label) : score[previous];
        from[word][label] = previous;
        next[label] = before + emissions.at(word, label) + bonuses[label];
      }
      double[] spare = score;
      score = next;
      next = spare;
    }
    return new LabelPath(traced(from, score));
  }

  private static boolean goesOn(int label) {
    return label > 0 && label % 2 == 0;
  }

  private static double start(int label) {
    return goesOn(label) ? Double.NEGATIVE_INFINITY : 0;
  }

  private static int predecessor(double[] score, int label, int word) {
    return word == 0 || score[label - 1] >= score[label] ? label - 1 : label;
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  private static int[] traced(int[][] from, double[] score) {
    int[] labels = new int[from.length];
    int label = argmax(score);
    for (int word = from.length - 1; word >= 0; word--) {
      labels[word] = label;
      label = from[word][label];
    }
    return labels;
  }

  /** The label of {@code word}. */
  public int at(int word) {
    return labels[word];
  }

  /** The runs of words that begin with the label {@code begins} and go on with the one after it. */
  public List<Run> runs(int begins) {
    List<Run> runs = new ArrayList<>();
    for (int word = 0; word < labels.length; word++) {
      if (labels[word] == begins) {
        int last = word;
        while (last + 1 < labels.length && labels[last + 1] == begins + 1) {
          last++;
        }
        runs.add(new Run(word, last));
      }
    }
    return runs;
  }
}
