package org.hearsay.app.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Account;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Statement;

/** The statements of an article, one a row, in the article's exact words. */
final class HtmlStatementTable {
  private static final String HEAD =
      """
      <thead><tr><th scope="col"><abbr title="Number">No.</abbr></th>\
      <th scope="col">Source</th><th scope="col">Cue</th><th scope="col">Content</th>\
      <th scope="col">Wording</th><th scope="col">Confidence</th></tr></thead>
      <tbody>
      """;

  private final HtmlWriter html;
  private final int number;
  private final Account account;
  private final Article article;
  private final HtmlArticle.Aside aside;

  private HtmlStatementTable(
      HtmlWriter html, int number, Account account, HtmlArticle.Aside aside) {
    this.html = html;
    this.number = number;
    this.account = account;
    this.aside = aside;
    article = account.article();
  }

  /**
   * @param number of the article in the page
   */
  static void write(HtmlWriter html, int number, Account account, HtmlArticle.Aside aside)
      throws IOException {
    if (account.statements().isEmpty()) {
      html.markup("<p class=\"none\">No attributed statement was found in this article.</p>\n");
    } else {
      new HtmlStatementTable(html, number, account, aside).write(account.statements());
    }
  }

  private void write(List<Statement> statements) throws IOException {
    html.markup("<div class=\"statements\"><table>\n<caption>Statements</caption>\n").markup(HEAD);
    for (int i = 0; i < statements.size(); i++) {
      writeSentence(i + 1, statements.get(i));
      writeRow(i + 1, statements.get(i));
    }
    html.markup("</tbody></table></div>\n");
  }

  /** Who says it, in a sentence, and the way from there to the article. */
  private void writeSentence(int statement, Statement told) throws IOException {
    html.markup("<tr class=\"sentence\" data-s=\"" + statement + "\"" + traits(told));
    html.markup("><td colspan=\"6\">");
    html.markup("<p>").text(StatementSentence.of(told, account)).markup("</p>");
    html.markup("<ol class=\"chain\" aria-label=\"How the article has it\"><li>this article</li>");
    for (Hop hop : told.via()) {
      html.markup("<li class=\"carrier\"><bdi>").text(carrier(hop)).markup("</bdi></li>");
    }
    html.markup("<li class=\"" + word(told.kind()) + "\"><bdi>");
    html.text(StatementSentence.origin(told, article.text())).markup("</bdi></li></ol>");
    if (told.kind() == SourceKind.UNNAMED) {
      html.markup("<p class=\"unnamed\">rests on one source without a name</p>");
    }
    aside.write(html, told);
    html.markup("</td></tr>\n");
  }

  private static String carrier(Hop hop) {
    return hop.isInferred() ? hop.name() + " (inferred)" : hop.name();
  }

  /** By what a page can leave statements out. */
  private static String traits(Statement told) {
    String act = told.act() == null ? "" : " data-act=\"" + word(told.act()) + "\"";
    return " data-kind=\"" + word(told.kind()) + "\"" + act;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void writeRow(int statement, Statement told) throws IOException {
    Attribution attribution = told.attribution();
    String row = "n" + number + "-s" + statement;
    String place = "n" + number + "-t" + statement;
    html.markup("<tr id=\"" + row + "\" data-s=\"" + statement + "\"")
        .markup(
            " data-number=\""
                + statement
                + "\""
                + traits(told)
                + "><th scope=\"row\"><a href=\"#"
                + place
                + "\">")
        .markup("<span class=\"hidden\">Statement </span>" + statement + "</a></th>");
    writeWords(HtmlRole.SOURCE, attribution, "no source stated");
    writeWords(HtmlRole.CUE, attribution, "no cue");
    writeWords(HtmlRole.CONTENT, attribution, "");
    String wording = word(attribution.quotation());
    html.markup("<td class=\"wording " + wording + "\">" + wording + "</td>");
    writeConfidence(attribution.spanConfidence());
    html.markup("</tr>\n");
  }

  private void writeWords(HtmlRole role, Attribution attribution, String none) throws IOException {
    html.markup("<td class=\"" + role.word() + "\">");
    List<Span> spans = role.spansOf(attribution);
    if (spans.isEmpty()) {
      html.markup("<span class=\"absent\">" + none + "</span>");
    } else {
      html.markup("<div class=\"words\" dir=\"auto\" lang=\"").text(article.language());
      html.markup("\">").text(words(spans)).markup("</div>");
    }
    html.markup("</td>");
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.in(article.text())).collect(Collectors.joining(" […] "));
  }

  /** A bar drawn by attributes: the page's policy forbids inline styles. */
  private void writeConfidence(double confidence) throws IOException {
    long percent = Math.round(100 * confidence);
    html.markup("<td class=\"confidence\">")
        .markup("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
        .markup("<rect class=\"track\" width=\"100\" height=\"8\"/>")
        .markup("<rect class=\"level\" width=\"" + percent + "\" height=\"8\"/></svg>")
        .markup("<span>" + percent + "&#8239;%</span></td>");
  }
}
