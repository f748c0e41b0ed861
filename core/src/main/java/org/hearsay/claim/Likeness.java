package org.hearsay.claim;

import java.util.HashSet;
import java.util.Set;

/**
 * How a statement's content resembles another's by its words alone.
 *
 * @param other the other statement
 * @param overlap share of the shorter content's telling words that both have, 0 to 1; 0 where they
 *     share only one
 * @param sameWords whether both have the same telling words and as many negations
 */
record Likeness(FiledStatement other, double overlap, boolean sameWords) {
  private static final int FEWEST_SHARED = 2;

  static Likeness of(FiledStatement statement, FiledStatement other) {
    Set<String> words = TellingWords.of(statement.content());
    Set<String> others = TellingWords.of(other.content());
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    if (shared.size() < FEWEST_SHARED) {
      return new Likeness(other, 0, false);
    }
    int negations = TellingWords.negations(statement.content());
    return new Likeness(
        other,
        (double) shared.size() / Math.min(words.size(), others.size()),
        words.equals(others) && negations == TellingWords.negations(other.content()));
  }
}
