package org.hearsay.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All maximal runs of the same words in two texts: runs that can be made longer at neither end.
 *
 * <p>The places of each short sequence of the first text are chained behind its hash; every place
 * where the second text has that hash is compared word by word, so that equal hashes of different
 * words do no harm. Of a sequence that the first text repeats more than 64 times only 64 places are
 * looked at, and at most 64 runs begin at one place: that keeps the time near linear in texts that
 * repeat themselves endlessly.
 */
final class SharedRuns {
  private static final int MOST = 64;

  private final WordSequence a;
  private final WordSequence b;
  private final int shortest;
  private final int[] heads;
  private final int[] nexts;
  private final int[] begun;

  private SharedRuns(WordSequence a, WordSequence b, int shortest) {
    this.a = a;
    this.b = b;
    this.shortest = shortest;
    heads = new int[Integer.highestOneBit(Math.max(a.size(), 8)) * 2];
    nexts = new int[a.size()];
    begun = new int[a.size()];
    Arrays.fill(heads, -1);
    for (int i = a.size() - shortest; i >= 0; i--) {
      int slot = slot(a, i);
      nexts[i] = heads[slot];
      heads[slot] = i;
    }
  }

  /** The maximal runs of at least {@code shortest} words, in the order of the second text. */
  static List<Run> of(WordSequence a, WordSequence b, int shortest) {
    return new SharedRuns(a, b, shortest).find();
  }

  private List<Run> find() {
    List<Run> runs = new ArrayList<>();
    for (int j = 0; j + shortest <= b.size(); j++) {
      int places = 0;
      for (int i = heads[slot(b, j)]; i >= 0 && places < MOST; i = nexts[i]) {
        places++;
        if (begun[i] < MOST && !same(i - 1, j - 1)) {
          int words = sameFrom(i, j);
          if (words >= shortest) {
            begun[i]++;
            runs.add(new Run(i, j, words));
          }
        }
      }
    }
    return runs;
  }

  private int sameFrom(int i, int j) {
    int words = 0;
    while (same(i + words, j + words)) {
      words++;
    }
    return words;
  }

  private boolean same(int i, int j) {
    return i >= 0 && j >= 0 && i < a.size() && j < b.size() && a.word(i).equals(b.word(j));
  }

  private int slot(WordSequence words, int first) {
    int hash = 1;
    for (int i = first; i < first + shortest; i++) {
      hash = 31 * hash + words.word(i).hashCode();
    }
    return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(heads.length) + 1);
  }
}
