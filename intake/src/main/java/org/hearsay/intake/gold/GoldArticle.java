package org.hearsay.intake.gold;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.evaluation.Marked;
import org.jspecify.annotations.Nullable;

/**
 * An article and the attributions that people marked in it.
 *
 * @param id name of the article in its corpus
 * @param text the article's text, which the spans index
 * @param published day of publication; null where the corpus does not say
 * @param attributionIds the name of each attribution in the article; empty where it has none
 * @param attributions in the order of the file
 */
public record GoldArticle(
    String id,
    String text,
    @Nullable LocalDate published,
    List<String> attributionIds,
    List<Marked> attributions) {
  /** Copies the lists. */
  public GoldArticle {
    attributionIds = List.copyOf(attributionIds);
    attributions = List.copyOf(attributions);
  }

  /** An article of which only its attributions are known. */
  public GoldArticle(String id, String text, List<Marked> attributions) {
    this(id, text, null, attributions.stream().map(a -> "").toList(), attributions);
  }
}
