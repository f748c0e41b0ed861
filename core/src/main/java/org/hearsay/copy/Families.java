package org.hearsay.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which articles are so alike, by their fingerprints, that they count as one where it is asked how
 * common a wording is. A story that fifty outlets print is not stock wording; a notice below
 * different stories is.
 */
final class Families {
  /** Share of the fingerprints of the shorter text that makes an article one of a family. */
  private static final double ALIKE = 0.3;

  private int[] founders = new int[64];
  private int[] sizes = new int[64];
  private int count;

  /** The number of articles, which is the number of the next. */
  int count() {
    return count;
  }

  /**
   * Adds an article.
   *
   * @param fingerprints how many it has
   * @param shared for each fingerprint that is not common, the earlier articles that hold it
   */
  void add(int fingerprints, Iterable<int[]> shared) {
    if (count == founders.length) {
      founders = Arrays.copyOf(founders, 2 * count);
      sizes = Arrays.copyOf(sizes, 2 * count);
    }
    sizes[count] = fingerprints;
    founders[count] = founderOf(fingerprints, shared);
    count++;
  }

  private int founderOf(int fingerprints, Iterable<int[]> shared) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int[] holders : shared) {
      for (int holder : holders) {
        counts.merge(holder, 1, Integer::sum);
      }
    }
    int founder = count;
    double most = ALIKE;
    for (Map.Entry<Integer, Integer> other : counts.entrySet()) {
      double part = (double) other.getValue() / Math.min(fingerprints, sizes[other.getKey()]);
      if (part > most || (part == most && founders[other.getKey()] < founder)) {
        most = part;
        founder = founders[other.getKey()];
      }
    }
    return founder;
  }

  /** How many families these articles belong to. */
  int among(int[] articles) {
    Set<Integer> families = new HashSet<>();
    for (int article : articles) {
      families.add(founders[article]);
    }
    return families.size();
  }
}
