package org.hearsay.origin;

import org.hearsay.article.Article;
import org.hearsay.article.Span;

/**
 * Words of an article that show something.
 *
 * @param article the article
 * @param words where they stand in it
 */
public record Exhibit(Article article, Span words) {}
