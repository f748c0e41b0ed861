package org.hearsay.claim;

import java.util.List;
import java.util.Map;

/**
 * Decides how what one text says relates to what another says.
 *
 * <p>Implementations are safe for use by several threads and hold native memory until closed.
 */
public interface PairModel extends AutoCloseable {
  /**
   * Two texts, at most a few sentences each; what is longer than the model takes is cut at its end.
   *
   * @param claim what is looked for: a content, a headline, a question turned into a statement
   * @param text what may say the same
   */
  record Pair(String claim, String text) {}

  /**
   * The calibrated probability of each relation, for each pair in the order of the pairs; they sum
   * to 1. The result for a pair does not depend on the others.
   */
  List<Map<Relation, Double>> judge(List<Pair> pairs);

  /** Decides by what this model says, and by words, whether two contents make one claim. */
  SameClaim sameClaim();

  /** Name and version, as they are kept with what the model decided. */
  String version();

  @Override
  void close();
}
