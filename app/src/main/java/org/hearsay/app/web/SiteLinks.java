package org.hearsay.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.app.report.page.Links;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.StatementId;

/** Addresses of the site's pages. */
final class SiteLinks implements Links {
  static final SiteLinks HERE = new SiteLinks();

  private SiteLinks() {}

  @Override
  public Optional<String> claim(String id) {
    return Optional.of("/claims/" + id);
  }

  @Override
  public Optional<String> statement(StatementId statement) {
    return Optional.of(article(statement.article()) + "#" + statement.local());
  }

  static String article(ArticleId id) {
    return "/articles/" + id.value();
  }

  static String speaker(String id) {
    return "/speakers/" + encoded(id);
  }

  static String correction(StatementId statement) {
    return article(statement.article()) + "/statements/" + statement.local() + "/correct";
  }

  /** A text as part of an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
