package org.hearsay.app.report;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;

/** A short article and what a reader would find in it. */
final class SampleReading {
  static final String TEXT =
      "Bridge to open.\n\n“It will open,” said Ilva Tarn 🦊. “Soon.” It is said to cost little.";

  static final Article ARTICLE =
      Article.of(TEXT, "en", new Publication(null, "The Quayside", null, LocalDate.of(2026, 3, 5)));

  static final List<Attribution> ATTRIBUTIONS =
      List.of(
          new Attribution(
              List.of(span("Ilva Tarn")),
              List.of(span("said")),
              List.of(span("“It will open,”"), span("“Soon.”")),
              Quotation.DIRECT,
              0.9731),
          new Attribution(
              List.of(),
              List.of(span("is said")),
              List.of(span("to cost little")),
              Quotation.INDIRECT,
              0.5));

  private SampleReading() {}

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
