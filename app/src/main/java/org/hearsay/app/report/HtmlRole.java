package org.hearsay.app.report;

import java.util.List;
import java.util.Locale;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;

/** The parts that an article's words play in a statement. */
enum HtmlRole {
  SOURCE,
  CUE,
  CONTENT;

  /** Its name as it stands in attributes, classes and headings. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Span> spansOf(Attribution attribution) {
    return switch (this) {
      case SOURCE -> attribution.source();
      case CUE -> attribution.cue();
      case CONTENT -> attribution.content();
    };
  }
}
