package org.hearsay.intake.gold;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.evaluation.Marked;

/**
 * An article and the attributions that people marked in it.
 *
 * @param id name of the article in its corpus
 * @param text the article's text, which the spans index
 * @param publication what the corpus says of its publication: outlet and day, perhaps
 * @param attributionIds the name of each attribution in the article; empty where it has none
 * @param attributions in the order of the file
 */
public record GoldArticle(
    String id,
    String text,
    Publication publication,
    List<String> attributionIds,
    List<Marked> attributions) {
  /** Copies the lists. */
  public GoldArticle {
    attributionIds = List.copyOf(attributionIds);
    attributions = List.copyOf(attributions);
  }

  /** An article of which only its attributions are known. */
  public GoldArticle(String id, String text, List<Marked> attributions) {
    this(id, text, Publication.UNKNOWN, attributions.stream().map(a -> "").toList(), attributions);
  }

  /** The article as one is read. */
  public Article article() {
    return Article.of(text, "en", publication);
  }
}
