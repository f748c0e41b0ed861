package org.hearsay.intake.page;

import org.hearsay.article.Publication;
import org.jspecify.annotations.Nullable;

/** What became of one HTML page, or of a document. */
public sealed interface Page {
  /**
   * A page with an article, or a document with text.
   *
   * @param text the body of it, paragraphs apart by a blank line; not empty
   * @param publication what the page says of where and when it appeared
   * @param language two-letter ISO 639-1 code that the page gives for itself
   */
  record Read(String text, Publication publication, @Nullable String language) implements Page {}

  /**
   * A page without an article.
   *
   * @param reason what is wrong, as a sentence fragment for people
   */
  record Bare(String reason) implements Page {}
}
