package org.hearsay.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which articles hold a fingerprint, by their numbers: 8 bytes for each fingerprint of each
 * article.
 *
 * <p>Pairs of fingerprint and article lie sorted in segments. A new article is a segment of its own
 * and is merged with those before it while they are not much longer, so that there are few; full
 * segments, of 128 MiB, are merged no more.
 */
final class Postings {
  private static final int FULL = 1 << 24;

  private final List<long[]> segments = new ArrayList<>();

  /** Adds an article with a greater number than all before it. */
  void add(int article, Fingerprints fingerprints) {
    long[] added = new long[fingerprints.size()];
    for (int i = 0; i < added.length; i++) {
      added[i] = first(fingerprints.get(i)) | article;
    }
    while (!segments.isEmpty() && belongTogether(segments.getLast(), added)) {
      added = merged(segments.removeLast(), added);
    }
    segments.add(added);
  }

  private static boolean belongTogether(long[] before, long[] added) {
    return before.length <= 2 * added.length && before.length + added.length <= FULL;
  }

  /** The numbers of the first {@code most} articles with this fingerprint, ascending. */
  int[] holders(int fingerprint, int most) {
    int[] holders = new int[4];
    int count = 0;
    long first = first(fingerprint);
    for (long[] segment : segments) {
      int at = Arrays.binarySearch(segment, first);
      for (int i = at < 0 ? -at - 1 : at; i < segment.length && count < most; i++) {
        if (segment[i] >>> 32 != first >>> 32) {
          break;
        }
        if (count == holders.length) {
          holders = Arrays.copyOf(holders, 2 * count);
        }
        holders[count++] = (int) segment[i];
      }
    }
    return Arrays.copyOf(holders, count);
  }

  private static long first(int fingerprint) {
    return (long) fingerprint << 32;
  }

  private static long[] merged(long[] a, long[] b) {
    long[] merged = new long[a.length + b.length];
    int i = 0;
    int j = 0;
    for (int k = 0; k < merged.length; k++) {
      merged[k] = j == b.length || (i < a.length && a[i] < b[j]) ? a[i++] : b[j++];
    }
    return merged;
  }
}
