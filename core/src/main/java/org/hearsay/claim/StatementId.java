package org.hearsay.claim;

import org.hearsay.article.ArticleId;

/**
 * What a statement of the ledger is known by, for good: also after its article was read again.
 *
 * @param article the article that holds it
 * @param local unique within the article, as {@code a3}
 */
public record StatementId(ArticleId article, String local) implements Comparable<StatementId> {
  private static final String SEPARATOR = "#";
  private static final int BRIEF = 12;

  /**
   * @param text as {@link #toString} writes it
   * @throws IllegalArgumentException when it is not of that form
   */
  public static StatementId parse(String text) {
    int at = text.indexOf(SEPARATOR);
    if (at < 0 || at == text.length() - 1) {
      throw new IllegalArgumentException("not a statement id: " + text);
    }
    return new StatementId(new ArticleId(text.substring(0, at)), text.substring(at + 1));
  }

  /** What people call it by: twelve digits of the article's hash tell it from any other here. */
  public String brief() {
    String hash = article.value().substring(article.value().indexOf(':') + 1);
    return hash.substring(0, Math.min(BRIEF, hash.length())) + SEPARATOR + local;
  }

  /** By article, then by place in it: a2 before a10. */
  @Override
  public int compareTo(StatementId other) {
    int byArticle = article.value().compareTo(other.article.value());
    if (byArticle != 0) {
      return byArticle;
    }
    int byLength = Integer.compare(local.length(), other.local.length());
    return byLength != 0 ? byLength : local.compareTo(other.local);
  }

  /** The article's id, {@code #}, the local id. */
  @Override
  public String toString() {
    return article + SEPARATOR + local;
  }
}
