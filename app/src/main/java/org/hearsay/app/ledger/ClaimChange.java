package org.hearsay.app.ledger;

import org.hearsay.origin.Trace;

/**
 * What an article changed about a claim.
 *
 * @param kind what
 * @param trace the claim as it stands now
 */
public record ClaimChange(Kind kind, Trace trace) {
  /** What can change. */
  public enum Kind {
    /** Nobody was reported to have said that before. */
    NEW_CLAIM,
    /** It was asserted before, and now somebody denies it. */
    FIRST_DENIAL,
    /** It now has two independent origins at least, and had fewer. */
    SECOND_ORIGIN
  }
}
