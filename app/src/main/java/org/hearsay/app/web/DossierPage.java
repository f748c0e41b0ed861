package org.hearsay.app.web;

import gg.jte.Content;
import org.hearsay.app.report.dossier.HtmlDossierBody;
import org.hearsay.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The evidence on a question, with a form to ask another.
 *
 * @param dossier null where nothing was asked yet
 */
record DossierPage(Frame frame, String question, @Nullable Content dossier) {
  static DossierPage empty(Visitor visitor) {
    return new DossierPage(frame("Dossier", visitor), "", null);
  }

  static DossierPage of(Dossier dossier, Visitor visitor) {
    String asked = dossier.question().asked();
    return new DossierPage(
        frame(asked, visitor),
        asked,
        Fragment.written(
            html -> new HtmlDossierBody(html, SiteLinks.of(visitor), dossier).write()));
  }

  private static Frame frame(String title, Visitor visitor) {
    return new Frame(title, Frame.Section.DOSSIER, Frame.Look.EVIDENCE, visitor);
  }
}
