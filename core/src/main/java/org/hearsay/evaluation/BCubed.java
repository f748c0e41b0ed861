package org.hearsay.evaluation;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two partitions of the same items are, item by item: B-cubed (Bagga and Baldwin 1998,
 * "Algorithms for Scoring Coreference Chains").
 *
 * @param precision mean over items of the share of an item's found cluster that is in its gold
 *     cluster, 0 to 1
 * @param recall mean over items of the share of an item's gold cluster that is in its found
 *     cluster, 0 to 1
 * @param items how many items both partitions have
 */
public record BCubed(double precision, double recall, int items) {
  /**
   * Compares on the items that both have; all figures are 0 where there is none.
   *
   * @param gold each item's cluster
   * @param found each item's cluster, by names of its own
   */
  public static <T> BCubed of(Map<T, ?> gold, Map<T, ?> found) {
    record Cell(Object gold, Object found) {}
    Map<Object, Integer> goldSizes = new HashMap<>();
    Map<Object, Integer> foundSizes = new HashMap<>();
    Map<Cell, Integer> common = new HashMap<>();
    int items = 0;
    for (Map.Entry<T, ?> item : gold.entrySet()) {
      Object cluster = found.get(item.getKey());
      if (cluster != null) {
        items++;
        goldSizes.merge(item.getValue(), 1, Integer::sum);
        foundSizes.merge(cluster, 1, Integer::sum);
        common.merge(new Cell(item.getValue(), cluster), 1, Integer::sum);
      }
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Cell, Integer> cell : common.entrySet()) {
      double pairs = (double) cell.getValue() * cell.getValue();
      precision += pairs / foundSizes.getOrDefault(cell.getKey().found(), 1);
      recall += pairs / goldSizes.getOrDefault(cell.getKey().gold(), 1);
    }
    int size = Math.max(1, items);
    return new BCubed(precision / size, recall / size, items);
  }

  /** The harmonic mean of both; 0 where both are 0. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
