package org.hearsay.app.web;

import org.hearsay.article.Article;
import org.hearsay.article.Publication;

/** Makes articles of what people give: a link, or a text. Safe for several threads. */
@FunctionalInterface
public interface Inbox {
  int LONGEST_QUESTION = 300;

  /** What became of it. */
  sealed interface Taken {
    /** It can be read. */
    record Accepted(Article article) implements Taken {}

    /**
     * It can't.
     *
     * @param reason as a sentence without its full stop
     */
    record Refused(String reason) implements Taken {}
  }

  /**
   * Makes an article.
   *
   * @param input a link with http or https, or a text
   * @param known what was given with it
   */
  Taken take(String input, Publication known);

  /** Whether what was given is a link. */
  static boolean isLink(String input) {
    return input.matches("https?://\\S+");
  }

  /** Whether it is to be asked of the ledger: neither a link nor long enough for a story. */
  static boolean isQuestion(String input) {
    return !isLink(input) && input.length() <= LONGEST_QUESTION && input.lines().count() <= 1;
  }
}
