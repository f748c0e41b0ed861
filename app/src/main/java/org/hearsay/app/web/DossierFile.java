package org.hearsay.app.web;

import java.io.Writer;
import org.hearsay.app.report.dossier.DossierReport;

/** A dossier to take along. */
enum DossierFile {
  HTML("text/html; charset=utf-8", "dossier.html"),
  MARKDOWN("text/markdown; charset=utf-8", "dossier.md"),
  JSON("application/json", "dossier.json");

  private final String mediaType;
  private final String fileName;

  DossierFile(String mediaType, String fileName) {
    this.mediaType = mediaType;
    this.fileName = fileName;
  }

  /**
   * The one that a link asks for.
   *
   * @throws IllegalArgumentException when it asks for none of these
   */
  static DossierFile of(String format) {
    return switch (format) {
      case "html" -> HTML;
      case "markdown" -> MARKDOWN;
      case "json" -> JSON;
      default ->
          throw new IllegalArgumentException(
              "“" + format + "” is none of the formats html, markdown, json");
    };
  }

  String mediaType() {
    return mediaType;
  }

  String fileName() {
    return fileName;
  }

  DossierReport report(Writer out) {
    return switch (this) {
      case HTML -> DossierReport.html(out);
      case MARKDOWN -> DossierReport.markdown(out);
      case JSON -> DossierReport.json(out);
    };
  }
}
