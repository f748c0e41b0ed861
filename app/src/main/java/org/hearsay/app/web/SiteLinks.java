package org.hearsay.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.app.report.page.Links;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.StatementId;

/** Addresses of the site's pages. */
final class SiteLinks implements Links {
  /** For who may only read. */
  static final SiteLinks HERE = new SiteLinks(false);

  private static final SiteLinks CORRECTING = new SiteLinks(true);

  private final boolean correcting;

  private SiteLinks(boolean correcting) {
    this.correcting = correcting;
  }

  static SiteLinks of(Visitor visitor) {
    return visitor.mayCorrect() ? CORRECTING : HERE;
  }

  @Override
  public Optional<String> claim(String id) {
    return Optional.of(claimPage(id));
  }

  @Override
  public Optional<String> statement(StatementId statement) {
    return Optional.of(article(statement.article()) + "#" + statement.local());
  }

  @Override
  public Optional<String> setRight(StatementId statement) {
    return correcting ? Optional.of(correction(statement)) : Optional.empty();
  }

  static String claimPage(String id) {
    return "/claims/" + encoded(id);
  }

  static String article(ArticleId id) {
    return "/articles/" + id.value();
  }

  static String speaker(String id) {
    return "/speakers/" + encoded(id);
  }

  static String correction(StatementId statement) {
    return statement(statement, "correct");
  }

  /** Where a form about a statement goes. */
  static String statement(StatementId statement, String form) {
    return article(statement.article()) + "/statements/" + statement.local() + "/" + form;
  }

  /** A text as part of an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
