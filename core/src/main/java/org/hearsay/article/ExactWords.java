package org.hearsay.article;

import java.util.HashSet;
import java.util.Set;

/**
 * Takes words out of articles to quote them, and only where they are the article's own: its text
 * must be the one that its id names, and the words must stand in it whole.
 *
 * <p>Remembers which articles it has checked, so that each is hashed once. For one thread.
 */
public final class ExactWords {
  private final Set<Article> checked = new HashSet<>();

  /**
   * The words of an article, byte for byte.
   *
   * @throws OrphanedPointerException when the article's text does not have the hash that is its id,
   *     or {@code span} does not lie within it, or begins or ends inside a character
   */
  public String of(Article article, Span span) {
    String text = article.text();
    if (!checked.contains(article)) {
      if (!ArticleId.of(text).equals(article.id())) {
        throw orphaned(article, span, "the stored text is not the one that this id names");
      }
      checked.add(article);
    }
    if (span.end() > text.length()) {
      throw orphaned(article, span, "its text ends at " + text.length());
    }
    if (isInsideCharacter(text, span.begin()) || isInsideCharacter(text, span.end())) {
      throw orphaned(article, span, "a character is cut in half");
    }
    return span.in(text);
  }

  private static boolean isInsideCharacter(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static OrphanedPointerException orphaned(Article article, Span span, String why) {
    return new OrphanedPointerException(article.id(), span, why);
  }
}
