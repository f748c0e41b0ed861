package org.hearsay.origin;

import org.hearsay.article.ArticleId;
import org.hearsay.article.Span;

/**
 * What one article has from another, or from an outlet.
 *
 * @param article the article that shows it
 * @param words the passage, credit line or dateline in it
 * @param reason for people: "copied: 43 words", "credit: (Halwire)"
 */
public sealed interface Tie {
  /** The article that shows it. */
  ArticleId article();

  /** The words in it that show it. */
  Span words();

  /** For people. */
  String reason();

  /** A passage that stands in another article too. */
  record Copied(ArticleId article, Span words, ArticleId other, Span otherWords, String reason)
      implements Tie {}

  /** A credit to an outlet. */
  record Credited(ArticleId article, Span words, String outlet, String reason) implements Tie {}
}
