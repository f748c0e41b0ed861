package org.hearsay.app.report.claim;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.app.report.page.EvidencePage;
import org.hearsay.app.report.page.Links;
import org.hearsay.article.ExactWords;
import org.hearsay.origin.Trace;

/** A claim's trace for people at a browser. Written when every quotation has passed its check. */
final class HtmlTrace implements TraceReport {
  private final Writer out;

  HtmlTrace(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Trace trace) throws IOException {
    StringWriter written = new StringWriter();
    HtmlWriter html = new HtmlWriter(written);
    String wording = new ClaimWords(new ExactWords()).wording(trace);
    EvidencePage page = new EvidencePage(wording, "Trace of a claim");
    page.begin(html);
    new HtmlTraceBody(html, Links.NONE, trace).write();
    page.end(html);
    out.write(written.toString());
  }
}
