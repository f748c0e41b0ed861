package org.hearsay.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.ledger.ClaimQuery;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.article.ExactWords;
import org.hearsay.origin.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Claims that fit a filter, a page of them.
 *
 * @param next address of the page after this one; null on the last
 */
record ClaimsPage(Frame frame, Filter filter, List<ClaimLine> claims, @Nullable String next) {
  private static final int ON_A_PAGE = 25;

  /** As a form sends it: an empty text is whatever. */
  record Filter(
      String query,
      String speaker,
      String outlet,
      boolean denied,
      boolean singleSource,
      boolean unnamedOnly,
      int from) {
    ClaimQuery asQuery() {
      return new ClaimQuery(
          orNull(query),
          orNull(speaker),
          orNull(outlet),
          null,
          null,
          denied,
          singleSource,
          unnamedOnly);
    }

    private static @Nullable String orNull(String text) {
      return text.isBlank() ? null : text.strip();
    }

    String address(int start) {
      return "/claims?query="
          + SiteLinks.encoded(query)
          + "&speaker="
          + SiteLinks.encoded(speaker)
          + "&outlet="
          + SiteLinks.encoded(outlet)
          + (denied ? "&denied=true" : "")
          + (singleSource ? "&single=true" : "")
          + (unnamedOnly ? "&unnamed=true" : "")
          + "&from="
          + start;
    }
  }

  static ClaimsPage of(OpenLedger open, Filter filter, Visitor visitor) {
    ExactWords words = new ExactWords();
    try (Stream<Trace> traces = filter.asQuery().of(open)) {
      List<Trace> found = traces.skip(filter.from()).limit(ON_A_PAGE + 1).toList();
      return new ClaimsPage(
          new Frame("Claims", Frame.Section.CLAIMS, Frame.Look.EVIDENCE, visitor),
          filter,
          found.stream().limit(ON_A_PAGE).map(trace -> ClaimLine.of(trace, words)).toList(),
          found.size() > ON_A_PAGE ? filter.address(filter.from() + ON_A_PAGE) : null);
    }
  }
}
