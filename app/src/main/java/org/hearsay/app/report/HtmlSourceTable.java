package org.hearsay.app.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.SourceSummary;

/** The sources of an article, those without a name first. */
final class HtmlSourceTable {
  private static final String HEAD =
      """
      <thead><tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col">Role</th>\
      <th scope="col">Statements</th><th scope="col">In own words</th>\
      <th scope="col">Through</th><th scope="col">Denied</th></tr></thead>
      <tbody>
      """;

  private HtmlSourceTable() {}

  static void write(HtmlWriter html, Account account) throws IOException {
    List<SourceSummary> sources = SourceSummary.of(account);
    if (sources.isEmpty()) {
      return;
    }
    html.markup("<div class=\"sources\"><table>\n<caption>Sources</caption>\n").markup(HEAD);
    for (SourceSummary source : sources) {
      html.markup("<tr><th scope=\"row\"><bdi>").text(source.name()).markup("</bdi></th>");
      cell(html, source.kind().name().toLowerCase(Locale.ROOT));
      Entity entity = source.entity();
      cell(
          html, entity == null || entity.roles().isEmpty() ? "" : entity.roles().getFirst().text());
      cell(html, Integer.toString(source.statements().size()));
      cell(html, Integer.toString(source.direct()));
      cell(html, String.join(", ", source.through()));
      cell(html, String.join(", ", source.deniedBy()));
      html.markup("</tr>\n");
    }
    html.markup("</tbody></table></div>\n");
  }

  private static void cell(HtmlWriter html, String text) throws IOException {
    html.markup("<td><bdi>").text(text).markup("</bdi></td>");
  }
}
