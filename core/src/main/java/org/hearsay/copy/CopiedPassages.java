package org.hearsay.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds the passages that two texts share, in whatever order they stand: runs of at least {@value
 * #SHORTEST_RUN} equal words, joined over a few words that differ. Stateless.
 *
 * <p>Runs of words find copies whatever is cut or moved (Brin, Davis, Garcia-Molina, SIGMOD 1995).
 */
public final class CopiedPassages {
  /** Shorter runs are shared by chance, and by quoting the same sentence. */
  private static final int SHORTEST_RUN = 8;

  /** Most words that may differ, on either side, within a passage. */
  private static final int LARGEST_GAP = 4;

  private CopiedPassages() {}

  /** A run of equal words. */
  private record Run(int one, int other, int length) {
    int endInOne() {
      return one + length;
    }

    int endInOther() {
      return other + length;
    }

    /** Whether the next run goes on where this one ends, over a few words. */
    boolean leadsTo(Run next) {
      int gapInOne = next.one - endInOne();
      int gapInOther = next.other - endInOther();
      return gapInOne >= 0
          && gapInOne <= LARGEST_GAP
          && gapInOther >= 0
          && gapInOther <= LARGEST_GAP;
    }
  }

  /** The passages that two texts share, in the order of the one; none overlaps another there. */
  public static List<Passage> between(ComparedText one, ComparedText other) {
    List<Run> runs = runs(one, other);
    List<Passage> passages = new ArrayList<>();
    int i = 0;
    while (i < runs.size()) {
      Run first = runs.get(i);
      Run last = first;
      int words = first.length();
      while (i + 1 < runs.size() && last.leadsTo(runs.get(i + 1))) {
        last = runs.get(++i);
        words += last.length();
      }
      passages.add(
          new Passage(
              one.span(first.one(), last.endInOne() - 1),
              other.span(first.other(), last.endInOther() - 1),
              words));
      i++;
    }
    return passages;
  }

  /** How many words of the shorter text stand in the other as copied passages, from 0 to 1. */
  public static double share(ComparedText one, ComparedText other) {
    int copied = between(one, other).stream().mapToInt(Passage::words).sum();
    int shorter = Math.min(one.size(), other.size());
    return shorter == 0 ? 0 : Math.min(1, (double) copied / shorter);
  }

  /** The longest runs, none overlapping another in the one text, in its order. */
  private static List<Run> runs(ComparedText one, ComparedText other) {
    Map<String, List<Integer>> places = other.shingles(SHORTEST_RUN);
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at + SHORTEST_RUN <= one.size()) {
      int begin = at;
      Run longest =
          places.getOrDefault(one.shingle(at, SHORTEST_RUN), List.of()).stream()
              .map(place -> extended(one, other, begin, place))
              .max(Comparator.comparingInt(Run::length))
              .orElse(null);
      if (longest == null) {
        at++;
      } else {
        runs.add(longest);
        at += longest.length();
      }
    }
    return runs;
  }

  private static Run extended(ComparedText one, ComparedText other, int at, int place) {
    int length = SHORTEST_RUN;
    while (at + length < one.size()
        && place + length < other.size()
        && one.word(at + length).equals(other.word(place + length))) {
      length++;
    }
    return new Run(at, place, length);
  }
}
