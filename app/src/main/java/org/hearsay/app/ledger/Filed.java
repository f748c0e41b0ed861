package org.hearsay.app.ledger;

import java.util.List;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Ledger;

/**
 * What became of an article that was added.
 *
 * @param article its id
 * @param filing whether it was new
 * @param newClaims ids of the claims that its statements founded
 * @param firstDenied ids of the claims of other articles that it is the first to deny
 */
public record Filed(
    ArticleId article, Ledger.Filing filing, List<String> newClaims, List<String> firstDenied) {
  /** Copies the lists. */
  public Filed {
    newClaims = List.copyOf(newClaims);
    firstDenied = List.copyOf(firstDenied);
  }

  /** A text that was there already. */
  static Filed known(ArticleId article) {
    return new Filed(article, Ledger.Filing.KNOWN, List.of(), List.of());
  }
}
