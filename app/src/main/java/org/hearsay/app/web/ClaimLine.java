package org.hearsay.app.web;

import org.hearsay.app.prose.ClaimWords;
import org.hearsay.article.ExactWords;
import org.hearsay.origin.Trace;

/**
 * A claim in a list.
 *
 * @param news what changed of it lately; empty where nothing did, or is told
 */
record ClaimLine(
    String address,
    String wording,
    String state,
    String appearance,
    boolean restsOnOneUnnamed,
    String news) {
  static ClaimLine of(Trace trace, ExactWords words) {
    return of(trace, words, "");
  }

  static ClaimLine of(Trace trace, ExactWords words, String news) {
    ClaimWords claims = new ClaimWords(words);
    return new ClaimLine(
        SiteLinks.claimPage(trace.claim().id()),
        claims.wording(trace),
        claims.state(trace),
        ClaimWords.appearance(trace),
        trace.restsOnOneUnnamedSource(),
        news);
  }
}
