package org.hearsay.app.report.dossier;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.dossier.Dossier;

/** The evidence on a question, laid out in one format. For one thread. */
@FunctionalInterface
public interface DossierReport {
  /**
   * For people at a terminal.
   *
   * @param out not closed by the report
   * @param width how many columns to fill
   * @param colours whether to write ANSI colours
   */
  static DossierReport text(Writer out, int width, boolean colours) {
    return new TextDossier(out, width, colours);
  }

  /**
   * Markdown (CommonMark).
   *
   * @param out not closed by the report
   */
  static DossierReport markdown(Writer out) {
    return new MarkdownDossier(out);
  }

  /**
   * A web page that needs no other.
   *
   * @param out not closed by the report; bytes made of it must be UTF-8
   */
  static DossierReport html(Writer out) {
    return new HtmlDossier(out);
  }

  /**
   * One JSON object on a line.
   *
   * @param out not closed by the report
   */
  static DossierReport json(Writer out) {
    return new JsonDossier(out);
  }

  /**
   * Writes a dossier.
   *
   * @throws org.hearsay.article.OrphanedPointerException when words to be quoted are not those of
   *     the article; nothing is written then
   */
  void write(Dossier dossier) throws IOException;
}
