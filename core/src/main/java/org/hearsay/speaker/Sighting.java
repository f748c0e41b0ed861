package org.hearsay.speaker;

import java.time.LocalDate;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a speaker appeared.
 *
 * @param article the article
 * @param outlet the outlet that published it
 * @param day the day on which it did
 */
public record Sighting(ArticleId article, @Nullable String outlet, @Nullable LocalDate day) {
  /** In this article. */
  public static Sighting in(Article article) {
    return new Sighting(
        article.id(), article.publication().outlet(), article.publication().published());
  }

  /** "Kontor, 2026-03-06"; the begin of the article's id where nothing is known of it. */
  String inWords() {
    if (outlet != null) {
      return day == null ? outlet : outlet + ", " + day;
    }
    return day == null
        ? "article " + article.value().substring(0, "sha256:".length() + 8)
        : "an article of " + day;
  }
}
