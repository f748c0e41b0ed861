package org.hearsay.app.web;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.app.report.claim.HtmlTraceBody;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.Change;
import org.hearsay.claim.FiledStatement;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;

/**
 * A claim with its trace, and forms to set it right.
 *
 * @param others claims that may be the same
 */
record ClaimPage(
    Frame frame,
    String address,
    String name,
    Content trace,
    List<Choice> choices,
    List<ClaimChoice> others,
    List<String> corrections) {
  private static final int LONGEST = 90;

  /** A statement to choose. */
  record Choice(String statement, String words) {
    static Choice of(Testimony testimony) {
      FiledStatement filed = testimony.filed();
      String content = filed.content();
      String words =
          content.length() <= LONGEST
              ? content
              : content.substring(0, content.offsetByCodePoints(0, cut(content))) + "…";
      return new Choice(filed.id().toString(), words);
    }

    private static int cut(String content) {
      return Math.min(LONGEST, content.codePointCount(0, content.length()));
    }
  }

  static ClaimPage of(OpenLedger open, Trace trace, Visitor visitor) {
    String wording = new ClaimWords(new ExactWords()).wording(trace);
    return new ClaimPage(
        new Frame(wording, Frame.Section.CLAIMS, Frame.Look.EVIDENCE, visitor),
        SiteLinks.claimPage(trace.claim().id()),
        Objects.requireNonNullElse(trace.claim().name(), ""),
        Fragment.written(html -> new HtmlTraceBody(html, SiteLinks.of(visitor), trace).write()),
        trace.testimonies().stream().map(Choice::of).toList(),
        visitor.mayCorrect()
            ? ClaimChoice.like(open, trace.wording().content(), trace.claim().id())
            : List.of(),
        corrections(open, trace.claim().id()));
  }

  private static List<String> corrections(OpenLedger open, String claim) {
    return open.ledger().corrections().stream()
        .filter(correction ->
            correction.change() instanceof Change.OfClaim change
                && (change.claim().equals(claim)
                    || (change instanceof Change.Merge merge && merge.into().equals(claim))
                    || (change instanceof Change.Move move && move.into().equals(claim))))
        .map(CorrectionsPage.Line::inWords)
        .toList();
  }
}
