package org.hearsay.intake.gold;

import java.util.List;
import org.hearsay.evaluation.Marked;

/**
 * An article and the attributions that people marked in it.
 *
 * @param id name of the article in its corpus
 * @param text the article's text, which the spans index
 * @param attributions in the order of the file
 */
public record GoldArticle(String id, String text, List<Marked> attributions) {
  /** Copies the list. */
  public GoldArticle {
    attributions = List.copyOf(attributions);
  }
}
