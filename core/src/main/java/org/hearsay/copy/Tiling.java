package org.hearsay.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Chooses among shared runs so that each word of either text belongs to one run at most, the
 * longest first: greedy string tiling (Wise, 1993).
 */
final class Tiling {
  private static final Comparator<Run> LONGEST_FIRST =
      Comparator.comparingInt((Run run) -> -run.words())
          .thenComparingInt(Run::inB)
          .thenComparingInt(Run::inA);

  private final int shortest;
  private final PriorityQueue<Run> waiting = new PriorityQueue<>(LONGEST_FIRST);
  private final BitSet takenInA = new BitSet();
  private final BitSet takenInB = new BitSet();

  private Tiling(int shortest) {
    this.shortest = shortest;
  }

  /**
   * Runs that lie apart in both texts, each of at least {@code shortest} words, in the order of the
   * second text.
   */
  static List<Run> of(List<Run> runs, int shortest) {
    Tiling tiling = new Tiling(shortest);
    tiling.waiting.addAll(runs);
    return tiling.choose();
  }

  private List<Run> choose() {
    List<Run> tiles = new ArrayList<>();
    for (Run run = waiting.poll(); run != null; run = waiting.poll()) {
      if (isFree(run)) {
        takenInA.set(run.inA(), run.endInA());
        takenInB.set(run.inB(), run.endInB());
        tiles.add(run);
      } else {
        addFreeParts(run);
      }
    }
    tiles.sort(Comparator.comparingInt(Run::inB));
    return tiles;
  }

  private boolean isFree(Run run) {
    int takenA = takenInA.nextSetBit(run.inA());
    int takenB = takenInB.nextSetBit(run.inB());
    return (takenA < 0 || takenA >= run.endInA()) && (takenB < 0 || takenB >= run.endInB());
  }

  private void addFreeParts(Run run) {
    int from = 0;
    for (int i = 0; i <= run.words(); i++) {
      if (i == run.words() || takenInA.get(run.inA() + i) || takenInB.get(run.inB() + i)) {
        if (i - from >= shortest) {
          waiting.add(run.part(from, i));
        }
        from = i + 1;
      }
    }
  }
}
