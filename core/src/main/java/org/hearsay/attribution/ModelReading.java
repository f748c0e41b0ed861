package org.hearsay.attribution;

import java.util.List;

/**
 * What a model saw in one article.
 *
 * @param attributions in the order of their first span
 * @param impressions one for each attribution, in the same order
 * @param names in the order of the text, none overlapping another
 */
public record ModelReading(
    List<Attribution> attributions, List<Impression> impressions, List<Name> names) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when there are not as many impressions as attributions
   */
  public ModelReading {
    attributions = List.copyOf(attributions);
    impressions = List.copyOf(impressions);
    names = List.copyOf(names);
    if (impressions.size() != attributions.size()) {
      throw new IllegalArgumentException(
          impressions.size() + " impressions of " + attributions.size() + " attributions");
    }
  }
}
