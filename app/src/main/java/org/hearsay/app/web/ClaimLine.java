package org.hearsay.app.web;

import org.hearsay.app.prose.ClaimWords;
import org.hearsay.article.ExactWords;
import org.hearsay.origin.Trace;

/** A claim in a list. */
record ClaimLine(
    String address, String wording, String state, String appearance, boolean restsOnOneUnnamed) {
  static ClaimLine of(Trace trace, ExactWords words) {
    ClaimWords claims = new ClaimWords(words);
    return new ClaimLine(
        SiteLinks.claimPage(trace.claim().id()),
        claims.wording(trace),
        claims.state(trace),
        ClaimWords.appearance(trace),
        trace.restsOnOneUnnamedSource());
  }
}
