package org.hearsay.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses few of a text's word sequences so that a sequence shared by two texts is chosen in both:
 * winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003).
 *
 * <p>Every sequence of {@value #SEQUENCE} words has a hash; of each {@value #WINDOW} sequences that
 * follow one another the one with the smallest hash is chosen, of equal ones the last. A run of
 * {@value #GUARANTEED} words holds a full window, so that the same run in another text has the same
 * choice. About 2 of {@value #WINDOW} + 1 sequences are chosen.
 */
final class Winnowing {
  /** Words in a sequence. */
  static final int SEQUENCE = 6;

  /** Sequences of which one is chosen. */
  static final int WINDOW = 10;

  /** Words of a run that is sure to hold a choice. */
  static final int GUARANTEED = SEQUENCE + WINDOW - 1;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /**
   * A chosen sequence.
   *
   * @param fingerprint 32 bits of another mix than the one that chose, so that they are spread
   *     evenly
   * @param word number of its first word
   */
  record Choice(int fingerprint, int word) {}

  private Winnowing() {}

  /** The chosen sequences in the order of the text; at least one where it has a whole sequence. */
  static List<Choice> of(WordSequence words) {
    long[] hashes = hashes(words);
    List<Choice> choices = new ArrayList<>();
    int chosen = -1;
    for (int end = Math.min(WINDOW, hashes.length); end <= hashes.length && end > 0; end++) {
      int smallest = smallest(hashes, Math.max(0, end - WINDOW), end, chosen);
      if (smallest != chosen) {
        chosen = smallest;
        choices.add(new Choice((int) (hashes[chosen] * MIX >>> 32), chosen));
      }
    }
    return choices;
  }

  /** The smallest in a window that moved by one, given the smallest of the window before. */
  private static int smallest(long[] hashes, int begin, int end, int before) {
    if (before >= begin) {
      return hashes[end - 1] <= hashes[before] ? end - 1 : before;
    }
    int smallest = begin;
    for (int i = begin + 1; i < end; i++) {
      if (hashes[i] <= hashes[smallest]) {
        smallest = i;
      }
    }
    return smallest;
  }

  private static long[] hashes(WordSequence words) {
    long[] hashes = new long[Math.max(0, words.size() - SEQUENCE + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int j = i; j < i + SEQUENCE; j++) {
        hash = mixed(hash * MIX + words.hash(j));
      }
      hashes[i] = hash;
    }
    return hashes;
  }

  /** A hash of 64 bits of which each bit depends on each of {@code bits}. */
  static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 32)) * MIX;
    mixed = (mixed ^ (mixed >>> 29)) * MIX;
    return mixed ^ (mixed >>> 32);
  }
}
