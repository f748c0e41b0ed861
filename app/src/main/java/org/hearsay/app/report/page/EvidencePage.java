package org.hearsay.app.report.page;

import java.io.IOException;
import org.hearsay.app.html.HtmlPage;
import org.hearsay.app.html.HtmlWriter;

/** What stands around evidence: head, style, the name of what the page is. */
public final class EvidencePage {
  private final HtmlPage page;
  private final String kind;

  /**
   * @param title what the evidence is about
   * @param kind what the page is: a dossier, a trace
   * @throws IOException when the program lacks the style sheet
   */
  public EvidencePage(String title, String kind) throws IOException {
    page = HtmlPage.of(title, EvidencePage.class, "evidence.css", "");
    this.kind = kind;
  }

  /** Writes what stands before the evidence. */
  public void begin(HtmlWriter html) throws IOException {
    page.begin(html);
    html.markup("<header class=\"masthead\">\n<p class=\"brand\">Hearsay</p>\n<p>").text(kind);
    html.markup("</p>\n</header>\n<main>\n");
  }

  /** Writes what stands after it. */
  public void end(HtmlWriter html) throws IOException {
    html.markup("</main>\n");
    page.end(html);
  }
}
