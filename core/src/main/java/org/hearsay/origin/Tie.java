package org.hearsay.origin;

import org.hearsay.article.ArticleId;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one article has from another, or from an outlet.
 *
 * @param article the article that shows it
 * @param reason for people: "copied: 43 words", "credit: (Halwire)"
 */
public sealed interface Tie {
  /** The article that shows it. */
  ArticleId article();

  /** For people. */
  String reason();

  /**
   * A passage that stands in another article too.
   *
   * @param words the passage in the article
   * @param otherWords the passage in the other
   */
  record Copied(ArticleId article, Span words, ArticleId other, Span otherWords, String reason)
      implements Tie {}

  /**
   * A credit to an outlet.
   *
   * @param words the credit line or dateline in the article; null where the credit is given beside
   *     the text, as a feed or a forwarded message gives it
   */
  record Credited(ArticleId article, @Nullable Span words, String outlet, String reason)
      implements Tie {}
}
