package org.hearsay.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * The passages that two texts share, found by comparing them word by word: the plain way, which
 * {@link CopyIndex} is held to.
 *
 * <p>Words are compared without case, accents, punctuation and spacing. Runs of the same words are
 * chosen longest first, each word at most once; runs that follow one another in both texts with at
 * most {@value #GAP} other words in between make one passage, so that a changed word does not cut
 * it in two. A passage has at least {@value #SHORTEST} words that are the same. Where a text says
 * the same thing twice and the other once, one of the two is given.
 *
 * <p>Shared words don't tell who has them from whom, nor whether both have them from a third.
 * Stateless.
 */
public final class CopiedPassages {
  /** Fewest same words of a passage. */
  static final int SHORTEST = 10;

  /** Fewest same words between two gaps. */
  static final int SHORTEST_RUN = 4;

  /** Most words of either text between two runs of one passage. */
  static final int GAP = 3;

  private CopiedPassages() {}

  /**
   * The passages that {@code a} and {@code b} share: apart from each other in both, in the order of
   * {@code b}; none for texts that share none.
   */
  public static List<Passage> between(String a, String b) {
    return between(WordSequence.of(a), WordSequence.of(b));
  }

  static List<Passage> between(WordSequence a, WordSequence b) {
    return chainsOf(a, b).stream().map(chain -> passage(chain, a, b)).toList();
  }

  /** The runs of each passage. */
  static List<List<Run>> chainsOf(WordSequence a, WordSequence b) {
    List<Run> tiles = Tiling.of(SharedRuns.of(a, b, SHORTEST_RUN), SHORTEST_RUN);
    return chains(tiles).stream()
        .filter(chain -> chain.stream().mapToInt(Run::words).sum() >= SHORTEST)
        .toList();
  }

  static Passage passage(List<Run> chain, WordSequence a, WordSequence b) {
    Run first = chain.getFirst();
    Run last = chain.getLast();
    return new Passage(
        a.span(first.inA(), last.endInA() - 1), b.span(first.inB(), last.endInB() - 1));
  }

  private static List<List<Run>> chains(List<Run> runs) {
    List<List<Run>> chains = new ArrayList<>();
    for (Run run : runs) {
      if (chains.isEmpty() || !follows(run, chains.getLast().getLast())) {
        chains.add(new ArrayList<>());
      }
      chains.getLast().add(run);
    }
    return chains;
  }

  private static boolean follows(Run run, Run before) {
    int gapInA = run.inA() - before.endInA();
    return gapInA >= 0 && gapInA <= GAP && run.inB() - before.endInB() <= GAP;
  }
}
