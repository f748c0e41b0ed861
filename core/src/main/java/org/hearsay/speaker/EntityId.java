package org.hearsay.speaker;

import org.hearsay.article.ArticleId;

/**
 * An entity of an article, as its last reading names it.
 *
 * @param article the article
 * @param local unique within the article, as {@code e3}; {@link #PUBLISHER} for the outlet that
 *     published it
 */
public record EntityId(ArticleId article, String local) {
  /** Stands for the outlet that published the article, which its text need not name. */
  public static final String PUBLISHER = "publisher";

  /** The article's id, {@code #}, the local id. */
  @Override
  public String toString() {
    return article + "#" + local;
  }
}
