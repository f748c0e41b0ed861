package org.hearsay.app.report.dossier;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.report.page.EvidencePage;
import org.hearsay.app.report.page.Links;
import org.hearsay.dossier.Dossier;

/** A dossier for people at a browser. Written when every quotation has passed its check. */
final class HtmlDossier implements DossierReport {
  private final Writer out;

  HtmlDossier(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Dossier dossier) throws IOException {
    StringWriter written = new StringWriter();
    HtmlWriter html = new HtmlWriter(written);
    EvidencePage page = new EvidencePage(dossier.question().asked(), "Dossier");
    page.begin(html);
    new HtmlDossierBody(html, Links.NONE, dossier).write();
    page.end(html);
    out.write(written.toString());
  }
}
