package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Span;

/**
 * Pairs found attributions with marked ones, each at most once, to compare what is said of them:
 * the contents share at least half of their tokens (Jaccard index), or the cues overlap and the
 * contents share a token. Unlike {@link LinkedMatch} it does not look at the sources.
 */
public final class LooseMatch {
  private static final double LEAST_JACCARD = 0.5;

  private LooseMatch() {}

  /**
   * A pair.
   *
   * @param gold index into the marked attributions
   * @param predicted index into the found ones
   */
  public record Pair(int gold, int predicted) {}

  private record Candidate(Pair pair, double alike) {}

  /** The pairs, the most alike first. */
  public static List<Pair> pairs(String text, List<Marked> gold, List<Marked> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      BitSet wanted = LinkedMatch.tokens(text, gold.get(g).content());
      for (int p = 0; p < predicted.size(); p++) {
        double jaccard =
            LinkedMatch.jaccard(wanted, LinkedMatch.tokens(text, predicted.get(p).content()));
        boolean sameCue = overlap(gold.get(g).cue(), predicted.get(p).cue());
        if (jaccard >= LEAST_JACCARD || (sameCue && jaccard > 0)) {
          candidates.add(new Candidate(new Pair(g, p), jaccard + (sameCue ? 1 : 0)));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::alike).reversed());
    return eachOnce(candidates);
  }

  private static boolean overlap(List<Span> a, List<Span> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
  }

  private static List<Pair> eachOnce(List<Candidate> candidates) {
    BitSet goldTaken = new BitSet();
    BitSet predictedTaken = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!goldTaken.get(pair.gold()) && !predictedTaken.get(pair.predicted())) {
        goldTaken.set(pair.gold());
        predictedTaken.set(pair.predicted());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
