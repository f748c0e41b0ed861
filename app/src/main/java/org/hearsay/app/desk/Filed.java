package org.hearsay.app.desk;

import java.util.List;
import org.hearsay.app.ledger.ClaimChange;
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

  static Filed of(ArticleId article, Ledger.Filing filing, List<ClaimChange> changes) {
    return new Filed(
        article,
        filing,
        claims(changes, ClaimChange.Kind.NEW_CLAIM),
        claims(changes, ClaimChange.Kind.FIRST_DENIAL));
  }

  private static List<String> claims(List<ClaimChange> changes, ClaimChange.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .map(change -> change.trace().claim().id())
        .distinct()
        .toList();
  }
}
