package org.hearsay.claim;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How a new statement's content resembles another's. */
final class Likeness {
  private static final int FEWEST_SHARED = 2;

  private final FiledStatement other;
  private final double overlap;
  private final boolean sameWords;
  private String reason;
  private double probability;
  private boolean joins;
  private boolean contradicts;

  private Likeness(FiledStatement other, double overlap, boolean sameWords) {
    this.other = other;
    this.overlap = overlap;
    this.sameWords = sameWords;
    reason = sameWords ? "the same words" : "not asked";
    probability = sameWords ? 1 : 0;
    joins = sameWords;
  }

  /** Compares words alone. */
  static Likeness of(FiledStatement statement, FiledStatement other) {
    Set<String> words = TellingWords.of(statement.content());
    Set<String> others = TellingWords.of(other.content());
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    int fewer = Math.min(words.size(), others.size());
    double overlap = shared.size() < FEWEST_SHARED ? 0 : (double) shared.size() / fewer;
    boolean same =
        shared.size() >= FEWEST_SHARED
            && words.equals(others)
            && TellingWords.negations(statement.content())
                == TellingWords.negations(other.content());
    return new Likeness(other, overlap, same);
  }

  /** Takes over what a model says of the two. */
  void judge(Map<Relation, Double> judged, String model, Claims.Thresholds thresholds) {
    double same = judged.getOrDefault(Relation.SAME, 0.0);
    double opposite = judged.getOrDefault(Relation.CONTRADICTS, 0.0);
    contradicts = opposite > same;
    probability = Math.max(same, opposite);
    joins = probability >= (contradicts ? thresholds.contradicts() : thresholds.same());
    reason = model + (contradicts ? " holds it for the opposite" : " holds it for the same");
  }

  FiledStatement other() {
    return other;
  }

  /** Share of the shorter content's telling words that both have, 0 to 1. */
  double overlap() {
    return overlap;
  }

  boolean hasSameWords() {
    return sameWords;
  }

  boolean joins() {
    return joins;
  }

  boolean contradicts() {
    return contradicts;
  }

  double probability() {
    return probability;
  }

  String reason() {
    return reason;
  }
}
