package org.hearsay.evaluation;

import java.util.Arrays;
import org.hearsay.claim.Relation;

/**
 * How right relations of headlines and bodies are, as the Fake News Challenge (2017) scores them.
 * For one thread.
 */
public final class StanceScores {
  private static final double RELATED_OR_NOT = 0.25;
  private static final double RIGHT_STANCE = 0.75;

  private final int size = Relation.values().length;
  private final int[][] counts = new int[size][size];

  /** Counts a pair. */
  public void add(Relation gold, Relation found) {
    counts[gold.ordinal()][found.ordinal()]++;
  }

  /** How many pairs were counted. */
  public int pairs() {
    return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
  }

  /**
   * The challenge's score in per cent of the most that can be had: a quarter for telling related
   * from unrelated, three quarters more for the right stance of what is related. 0 where there are
   * no pairs.
   */
  public double score() {
    double score = 0;
    double most = 0;
    for (Relation gold : Relation.values()) {
      for (Relation found : Relation.values()) {
        int count = counts[gold.ordinal()][found.ordinal()];
        boolean related = gold != Relation.UNRELATED;
        most += count * (related ? RELATED_OR_NOT + RIGHT_STANCE : RELATED_OR_NOT);
        if (related == (found != Relation.UNRELATED)) {
          score += count * RELATED_OR_NOT;
          score += gold == found && related ? count * RIGHT_STANCE : 0;
        }
      }
    }
    return most == 0 ? 0 : 100 * score / most;
  }

  /** Harmonic mean of precision and recall of one relation, 0 to 1. */
  public double f1(Relation relation) {
    int right = counts[relation.ordinal()][relation.ordinal()];
    int gold = Arrays.stream(counts[relation.ordinal()]).sum();
    int found = Arrays.stream(counts).mapToInt(row -> row[relation.ordinal()]).sum();
    return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
  }

  /** Mean of the relations' F1, 0 to 1. */
  public double macroF1() {
    return Arrays.stream(Relation.values()).mapToDouble(this::f1).average().orElse(0);
  }
}
