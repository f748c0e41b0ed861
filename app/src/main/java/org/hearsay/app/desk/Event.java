package org.hearsay.app.desk;

import java.time.Instant;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Correction;
import org.hearsay.claim.Ledger.Filing;

/** Something that changed in the ledger, with when it did. */
public sealed interface Event {
  /** When it was kept. */
  Instant at();

  /**
   * An article was added, or a further place of one.
   *
   * @param filing whether its text was new
   */
  record ArticleAdded(Instant at, ArticleId article, Filing filing) implements Event {}

  /**
   * An article said what none before it said.
   *
   * @param claim id of the claim that it founded
   */
  record ClaimMade(Instant at, String claim, ArticleId article) implements Event {}

  /**
   * What others had said was denied for the first time.
   *
   * @param claim id of the claim
   */
  record ClaimDenied(Instant at, String claim, ArticleId article) implements Event {}

  /** A person set something right. */
  record Corrected(Instant at, Correction correction) implements Event {}
}
