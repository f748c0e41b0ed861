package org.hearsay.profile;

import org.hearsay.article.Article;
import org.hearsay.article.Span;

/**
 * What an article says that a speaker is: office, profession, kind of outlet.
 *
 * @param article the article; it says so on the day on which it was published
 * @param words the words of the article that say it
 */
public record GivenRole(Article article, Span words) {
  /** The exact words. */
  public String text() {
    return words.in(article.text());
  }
}
