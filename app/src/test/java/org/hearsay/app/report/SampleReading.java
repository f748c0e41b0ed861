package org.hearsay.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.hearsay.source.date.TimeExpression;

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

  /** What is found in {@link #ARTICLE}. */
  static Account account() {
    Entity tarn =
        new Entity(
            "e1", "Ilva Tarn", EntityKind.PERSON, List.of(span("Ilva Tarn")), List.of(), 61, null);
    Statement opens =
        new Statement(
            "a1",
            ATTRIBUTIONS.get(0),
            new Speaker.Known(tarn),
            SourceKind.PERSON,
            0.9,
            Act.DENY,
            0.8,
            List.of(new Hop("The Herald", SourceKind.OUTLET, List.of(span("said")))),
            new Statement.SaidOn("2026-03-04", span("Soon")),
            new Reference(span("“It will open,”"), List.of(span("cost little")), "a2"),
            List.of());
    Statement costs =
        new Statement(
            "a2",
            ATTRIBUTIONS.get(1),
            new Speaker.Unstated(),
            SourceKind.UNSTATED,
            0.7,
            null,
            0.25,
            List.of(),
            null,
            null,
            List.of());
    TimeExpression time = new TimeExpression(span("Soon"), TimeExpression.Type.DATE, "FUTURE_REF");
    return new Account(ARTICLE, List.of(opens, costs), List.of(tarn), List.of(time));
  }

  /** An account of attributions that nothing more is known about. */
  static Account account(Article article, List<Attribution> attributions) {
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : attributions) {
      statements.add(
          new Statement(
              "a" + (statements.size() + 1),
              attribution,
              new Speaker.Unresolved(List.of()),
              SourceKind.UNSTATED,
              0,
              null,
              0,
              List.of(),
              null,
              null,
              List.of()));
    }
    return new Account(article, statements, List.of(), List.of());
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
