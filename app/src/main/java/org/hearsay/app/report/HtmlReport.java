package org.hearsay.app.report;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.html.HtmlPage;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.article.Article;
import org.hearsay.source.Account;

/**
 * For people at a browser: one HTML file that needs no other, with each article's text, its
 * statements marked, and a table of them beside it.
 *
 * <p>It is written as the articles come; only a line for the index is kept of each. Bytes made of
 * what is written must be UTF-8, as the page says of itself. For one thread.
 */
public final class HtmlReport implements Report {
  private static final String MASTHEAD =
      """
      <header class="masthead">
      <h1>Who said what</h1>
      <ul class="key" aria-label="Key to the marks">
      <li><span data-source="">source</span> who said it</li>
      <li><span data-cue="">cue</span> the words that attribute it</li>
      <li><span data-content="">content</span> what was said</li>
      </ul>
      <p class="to-index"><a href="#index">Index</a></p>
      <p class="hint">Point at, tab to or press a statement to see its parts together;\
       <kbd>Esc</kbd> lets go.</p>
      </header>
      <main>
      """;

  private final HtmlWriter html;
  private final HtmlIndex index = new HtmlIndex();
  private boolean begun;
  private boolean closed;

  /**
   * @param out not closed by this report
   */
  public HtmlReport(Writer out) {
    this.html = new HtmlWriter(out);
  }

  @Override
  public void read(String path, Account account) throws IOException {
    begin();
    Article article = account.article();
    int number = index.addRead(HtmlArticle.label(path, article), account.statements().size());
    new HtmlArticle(number, path, account, HtmlArticle.Aside.NOTHING).write(html);
  }

  @Override
  public void rejected(String path, String reason) throws IOException {
    begin();
    int number = index.addRejected(path, reason);
    html.markup("<section class=\"rejected\" id=\"n" + number + "\">\n<h2 dir=\"auto\">");
    html.text(path).markup("</h2>\n<p><strong>Not read:</strong> <bdi>");
    html.text(reason).markup("</bdi></p>\n</section>\n");
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      page().begin(html);
      html.markup(MASTHEAD);
    }
  }

  private static HtmlPage page() throws IOException {
    return HtmlPage.of("Who said what", HtmlReport.class, "page.css", "page.js");
  }

  /** Writes the index, where there are several inputs, and the end of the page. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      begin();
      index.write(html);
      html.markup("</main>\n");
      page().end(html);
    }
  }
}
