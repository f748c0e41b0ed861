package org.hearsay.origin;

import java.util.List;
import org.hearsay.article.Article;

/** What articles show of where they have their words from. */
@FunctionalInterface
public interface Lineage {
  /** The ties among these articles, and from them to outlets that they credit. */
  List<Tie> among(List<Article> articles);
}
