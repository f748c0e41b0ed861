package org.hearsay.app.web;

import gg.jte.Content;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.report.page.HtmlLine;
import org.hearsay.app.report.page.Looks;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.origin.Grading;
import org.hearsay.origin.Testimony;

/** Statements of any claims, a line each, that open onto their words. */
record StatementLines(OpenLedger open, Visitor visitor) {
  private static final int MOST = 200;

  /**
   * The lines of the first {@value #MOST} of them.
   *
   * @param prefix of the lines' ids in the page
   */
  Content of(String prefix, List<FiledStatement> statements) {
    List<FiledStatement> shown = statements.stream().limit(MOST).toList();
    Map<StatementId, Claim> claims =
        open.ledger().claimsOf(shown.stream().map(FiledStatement::id).toList());
    Map<StatementId, Grading> gradings = Grading.of(open.ledger(), shown);
    List<Testimony> testimonies =
        shown.stream().flatMap(filed -> testimony(filed, claims, gradings).stream()).toList();
    return Fragment.written(html -> write(html, prefix, testimonies, statements.size()));
  }

  private void write(HtmlWriter html, String prefix, List<Testimony> testimonies, int all)
      throws IOException {
    HtmlLine line = new HtmlLine(html, new ExactWords(), SiteLinks.of(visitor));
    int number = 1;
    for (Testimony testimony : testimonies) {
      line.write(prefix + number++, testimony, Looks.of(testimony.stance()));
    }
    if (all == 0) {
      html.markup("<p class=\"none\">No statement.</p>\n");
    } else if (all > MOST) {
      html.markup("<p class=\"note\">and " + (all - MOST) + " more</p>\n");
    }
  }

  private static Optional<Testimony> testimony(
      FiledStatement filed, Map<StatementId, Claim> claims, Map<StatementId, Grading> gradings) {
    return Optional.ofNullable(claims.get(filed.id())).stream()
        .flatMap(claim -> claim.members().stream())
        .filter(member -> member.statement().equals(filed.id()))
        .findFirst()
        .map(member ->
            new Testimony(filed, member, gradings.getOrDefault(filed.id(), Grading.NONE)));
  }
}
