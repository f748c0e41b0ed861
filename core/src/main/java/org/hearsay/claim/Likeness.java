package org.hearsay.claim;

import java.util.HashSet;
import java.util.Set;

/**
 * How a statement's content resembles another's by its words alone.
 *
 * @param other the other statement
 * @param content the other's content
 * @param words what is compared of it
 * @param overlap share of the shorter content's telling words that both have, 0 to 1; 0 where they
 *     share only one
 * @param sameWords whether both have the same telling words and as many negations
 */
record Likeness(
    StatementId other, String content, ContentWords words, double overlap, boolean sameWords) {
  private static final int FEWEST_SHARED = 2;

  static Likeness of(ContentWords content, StatementId other, String otherContent) {
    ContentWords others = ContentWords.of(otherContent);
    Set<String> shared = new HashSet<>(content.telling());
    shared.retainAll(others.telling());
    if (shared.size() < FEWEST_SHARED) {
      return new Likeness(other, otherContent, others, 0, false);
    }
    int shorter = Math.min(content.telling().size(), others.telling().size());
    return new Likeness(
        other, otherContent, others, (double) shared.size() / shorter, content.equals(others));
  }
}
