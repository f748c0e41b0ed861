package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Span;

/**
 * Pairs found attributions with marked ones, each at most once: the contents share at least half of
 * their tokens (Jaccard index of at least {@value #LEAST_JACCARD}) and the sources overlap, or both
 * have none. Pairs with more in common are made first.
 *
 * <p>A token is a run of letters and digits, or any other character that is not white space.
 */
public final class LinkedMatch {
  private static final double LEAST_JACCARD = 0.5;

  private LinkedMatch() {}

  /**
   * A pair.
   *
   * @param gold index into the marked attributions
   * @param predicted index into the found ones
   * @param jaccard what their contents have in common, {@value LinkedMatch#LEAST_JACCARD} to 1
   */
  public record Pair(int gold, int predicted, double jaccard) {}

  /** The pairs, the best first. */
  public static List<Pair> pairs(String text, List<Marked> gold, List<Marked> predicted) {
    List<BitSet> goldTokens = gold.stream().map(a -> tokens(text, a.content())).toList();
    List<BitSet> predictedTokens = predicted.stream().map(a -> tokens(text, a.content())).toList();
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        double jaccard = jaccard(goldTokens.get(g), predictedTokens.get(p));
        if (jaccard >= LEAST_JACCARD && sourcesAgree(gold.get(g), predicted.get(p))) {
          candidates.add(new Pair(g, p, jaccard));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::jaccard).reversed());
    return eachOnce(candidates);
  }

  private static List<Pair> eachOnce(List<Pair> candidates) {
    BitSet goldTaken = new BitSet();
    BitSet predictedTaken = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!goldTaken.get(pair.gold()) && !predictedTaken.get(pair.predicted())) {
        goldTaken.set(pair.gold());
        predictedTaken.set(pair.predicted());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static boolean sourcesAgree(Marked a, Marked b) {
    if (a.source().isEmpty() || b.source().isEmpty()) {
      return a.source().isEmpty() && b.source().isEmpty();
    }
    return a.source().stream().anyMatch(s -> b.source().stream().anyMatch(s::overlaps));
  }

  /** The begins of the tokens that begin in one of the spans. */
  static BitSet tokens(String text, List<Span> spans) {
    BitSet begins = new BitSet();
    for (Span span : spans) {
      boolean inWord = false;
      for (int i = span.begin(); i < span.end(); ) {
        int codePoint = text.codePointAt(i);
        boolean word = Character.isLetterOrDigit(codePoint);
        if (!Character.isWhitespace(codePoint) && !(word && inWord)) {
          begins.set(i);
        }
        inWord = word;
        i += Character.charCount(codePoint);
      }
    }
    return begins;
  }

  static double jaccard(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    BitSet either = (BitSet) a.clone();
    either.or(b);
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }
}
