package org.hearsay.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.StatementSearch.Hit;

/**
 * One list of several: each hit counts by its ranks (reciprocal rank fusion; Cormack, Clarke and
 * Büttcher 2009), so that scores of different kinds need not be compared.
 */
final class RankFusion {
  /**
   * How little the first ranks stand out. The paper has 60; the best of each list come earlier with
   * less (docs/decisions.md).
   */
  private static final double SMOOTHING = 5;

  private RankFusion() {}

  static List<Hit> of(List<List<Hit>> lists, int most) {
    Map<Hit, Double> scores = new LinkedHashMap<>();
    for (List<Hit> hits : lists) {
      for (int rank = 1; rank <= hits.size(); rank++) {
        scores.merge(hits.get(rank - 1), 1 / (SMOOTHING + rank), Double::sum);
      }
    }
    List<Map.Entry<Hit, Double>> fused = new ArrayList<>(scores.entrySet());
    fused.sort(Comparator.comparingDouble(hit -> -hit.getValue()));
    return fused.stream().limit(most).map(Map.Entry::getKey).toList();
  }
}
