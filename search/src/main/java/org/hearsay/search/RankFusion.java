package org.hearsay.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.claim.StatementSearch.Hit;

/**
 * One list of two: each hit counts by its ranks (reciprocal rank fusion; Cormack, Clarke and
 * Büttcher 2009), so that scores of different kinds need not be compared.
 */
final class RankFusion {
  // Chosen on the tuning half of samples/gold/questions.jsonl: docs/decisions.md.

  /** How little the first ranks stand out; the paper has 60. */
  private static final double SMOOTHING = 5;

  private static final double MEANING = 0.5;

  /** So many of each are fused. */
  static final int DEPTH = 120;

  private RankFusion() {}

  /**
   * The best of what was found by words and by meaning, where words count for more; behind them
   * what was found by words beyond {@value #DEPTH}. Of more the beginning is the same.
   */
  static List<Hit> of(List<Hit> byWords, List<Hit> byMeaning, int most) {
    Map<Hit, Double> scores = new LinkedHashMap<>();
    add(byWords.subList(0, Math.min(DEPTH, byWords.size())), 1, scores);
    add(byMeaning, MEANING, scores);
    List<Map.Entry<Hit, Double>> fused = new ArrayList<>(scores.entrySet());
    fused.sort(Comparator.comparingDouble(hit -> -hit.getValue()));
    return Stream.concat(fused.stream().map(Map.Entry::getKey), byWords.stream())
        .distinct()
        .limit(most)
        .toList();
  }

  private static void add(List<Hit> hits, double weight, Map<Hit, Double> scores) {
    for (int rank = 1; rank <= hits.size(); rank++) {
      scores.merge(hits.get(rank - 1), weight / (SMOOTHING + rank), Double::sum);
    }
  }
}
