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
import org.hearsay.origin.Testimony;

/** Statements of any claims, a line each, that open onto their words. */
record StatementLines(OpenLedger open) {
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
    return Fragment.written(html -> write(html, prefix, shown, claims, statements.size()));
  }

  private static void write(
      HtmlWriter html,
      String prefix,
      List<FiledStatement> shown,
      Map<StatementId, Claim> claims,
      int all)
      throws IOException {
    HtmlLine line = new HtmlLine(html, new ExactWords(), SiteLinks.HERE);
    for (int i = 0; i < shown.size(); i++) {
      Optional<Testimony> testimony = testimony(shown.get(i), claims);
      if (testimony.isPresent()) {
        line.write(prefix + (i + 1), testimony.get(), Looks.of(testimony.get().stance()));
      }
    }
    if (shown.isEmpty()) {
      html.markup("<p class=\"none\">No statement.</p>\n");
    } else if (all > shown.size()) {
      html.markup("<p class=\"note\">and " + (all - shown.size()) + " more</p>\n");
    }
  }

  private static Optional<Testimony> testimony(
      FiledStatement filed, Map<StatementId, Claim> claims) {
    return Optional.ofNullable(claims.get(filed.id())).stream()
        .flatMap(claim -> claim.members().stream())
        .filter(member -> member.statement().equals(filed.id()))
        .findFirst()
        .map(member -> new Testimony(filed, member));
  }
}
