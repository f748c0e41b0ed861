package org.hearsay.app.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.UndatedDays;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;

/**
 * One article on a page: what is known about it, its text, its statements.
 *
 * @param number of the article in the page, from 1
 * @param path the input as given; empty where it came from none
 * @param aside what a page adds to a statement
 */
public record HtmlArticle(int number, String path, Account account, Aside aside) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** What a page adds to a statement, below the sentence that tells it. */
  @FunctionalInterface
  public interface Aside {
    /** A page that adds nothing. */
    Aside NOTHING = (html, statement) -> {};

    void write(HtmlWriter html, Statement statement) throws IOException;
  }

  /** What an article is called: its title, or else the name of its file. */
  static String label(String path, Article article) {
    String title = article.publication().title();
    if (title != null && !title.isBlank()) {
      return title;
    }
    return path.isEmpty() ? ArticleWords.name(article) : path.substring(path.lastIndexOf('/') + 1);
  }

  private List<Attribution> attributions() {
    return account.statements().stream().map(Statement::attribution).toList();
  }

  /** Writes it as an element of its own. */
  public void write(HtmlWriter html) throws IOException {
    Article article = account.article();
    String heading = "n" + number + "-heading";
    html.markup("<article id=\"n" + number + "\" aria-labelledby=\"" + heading + "\">\n<header>\n");
    html.markup("<h2 id=\"" + heading + "\" dir=\"auto\">");
    html.text(label(path, article)).markup("</h2>\n");
    writeFacts(html);
    html.markup("</header>\n<div class=\"columns\">\n");
    HtmlArticleText.write(html, number, account.article(), attributions());
    HtmlStatementTable.write(html, number, account, aside);
    HtmlSourceTable.write(html, account);
    html.markup("</div>\n</article>\n");
  }

  private void writeFacts(HtmlWriter html) throws IOException {
    html.markup("<ul class=\"facts\">");
    Article article = account.article();
    Publication publication = article.publication();
    if (publication.outlet() != null) {
      html.markup("<li class=\"outlet\"><bdi>").text(publication.outlet()).markup("</bdi></li>");
    }
    String byline = ArticleWords.byline(publication);
    if (byline != null) {
      html.markup("<li class=\"byline\"><bdi>").text(byline).markup("</bdi></li>");
    }
    if (publication.published() != null) {
      writeDay(html, publication.published());
    }
    String undated = UndatedDays.of(account);
    if (undated != null) {
      html.markup("<li class=\"undated\" dir=\"auto\">").text(undated).markup("</li>");
    }
    if (!path.isEmpty() && !label(path, article).equals(path)) {
      html.markup("<li class=\"path\"><bdi>").text(path).markup("</bdi></li>");
    }
    if (publication.url() != null) {
      writeAddress(html, publication.url());
    }
    html.markup("<li>").text(counts()).markup("</li></ul>\n");
  }

  private static void writeDay(HtmlWriter html, LocalDate day) throws IOException {
    html.markup("<li><time datetime=\"").text(day.toString()).markup("\">");
    html.text(DAY.format(day)).markup("</time></li>");
  }

  /** A link only where it leads to the web: any other scheme is shown as words. */
  private static void writeAddress(HtmlWriter html, String url) throws IOException {
    html.markup("<li class=\"path\"><bdi>");
    if (url.startsWith("https://") || url.startsWith("http://")) {
      html.markup("<a rel=\"noreferrer\" href=\"").text(url).markup("\">").text(url).markup("</a>");
    } else {
      html.text(url);
    }
    html.markup("</bdi></li>");
  }

  private String counts() {
    String wordings =
        Stream.of(Quotation.values())
            .filter(wording -> count(wording) > 0)
            .map(wording -> count(wording) + " " + wording.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    String statements = Counted.of(account.statements().size(), "statement");
    return account.statements().isEmpty() ? statements : statements + ": " + wordings;
  }

  private long count(Quotation wording) {
    return attributions().stream()
        .filter(attribution -> attribution.quotation() == wording)
        .count();
  }
}
