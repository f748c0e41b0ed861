package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.Claim;
import org.hearsay.claim.StatementId;
import org.hearsay.claim.StatementSearch;
import org.hearsay.origin.Trace;

/** A claim to choose: by its id, shown as it is worded. */
record ClaimChoice(String id, String wording, String appearance) {
  private static final int MOST = 6;
  private static final int MOST_FOUND = 60;

  /** Claims whose statements have most telling words in common with a text. */
  static List<ClaimChoice> like(OpenLedger open, String text, String exceptClaim) {
    List<StatementId> found =
        open.search().like(text, MOST_FOUND).stream()
            .map(StatementSearch.Hit::statement)
            .distinct()
            .toList();
    List<Claim> claims =
        open.ledger().claimsOf(found).values().stream()
            .distinct()
            .filter(claim -> !claim.id().equals(exceptClaim))
            .limit(MOST)
            .toList();
    ExactWords words = new ExactWords();
    return open.tracing().of(claims).stream().map(trace -> of(trace, words)).toList();
  }

  static ClaimChoice of(Trace trace, ExactWords words) {
    return new ClaimChoice(
        trace.claim().id(), new ClaimWords(words).wording(trace), ClaimWords.appearance(trace));
  }
}
