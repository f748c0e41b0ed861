package org.hearsay.copy;

import java.util.Arrays;

/**
 * What {@link CopyIndex} keeps of a text: the distinct fingerprints of the word sequences that
 * winnowing chooses, in ascending order. A text of 500 words has about 90. Immutable.
 *
 * <p>A store may keep them instead of computing them anew; it should keep {@link #SCHEME} beside
 * them and compute them anew where that has changed.
 */
public final class Fingerprints {
  /** How fingerprints are made; those of different schemes can't be compared. */
  public static final String SCHEME =
      "winnowing-" + Winnowing.SEQUENCE + "-" + Winnowing.WINDOW + "-1";

  private final int[] ascending;

  private Fingerprints(int[] ascending) {
    this.ascending = ascending;
  }

  /** The fingerprints of {@code text}; none where it has fewer words than one sequence. */
  public static Fingerprints of(String text) {
    return of(WordSequence.of(text));
  }

  static Fingerprints of(WordSequence words) {
    return new Fingerprints(
        Winnowing.of(words).stream()
            .mapToInt(Winnowing.Choice::fingerprint)
            .sorted()
            .distinct()
            .toArray());
  }

  /**
   * Fingerprints that were kept.
   *
   * @param ascending as {@link #toArray} gave them; copied
   * @throws IllegalArgumentException when each is not greater than the one before
   */
  public static Fingerprints ofKept(int... ascending) {
    for (int i = 1; i < ascending.length; i++) {
      if (ascending[i] <= ascending[i - 1]) {
        throw new IllegalArgumentException("not ascending at " + i + "; not kept fingerprints");
      }
    }
    return new Fingerprints(ascending.clone());
  }

  /** The fingerprints, each greater than the one before; a copy. */
  public int[] toArray() {
    return ascending.clone();
  }

  /** How many there are. */
  public int size() {
    return ascending.length;
  }

  int get(int i) {
    return ascending[i];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprints prints && Arrays.equals(ascending, prints.ascending);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ascending);
  }

  @Override
  public String toString() {
    return SCHEME + Arrays.toString(ascending);
  }
}
