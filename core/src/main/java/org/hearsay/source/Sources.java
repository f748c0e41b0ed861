package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.attribution.ModelReading;
import org.hearsay.source.date.TimeExpression;
import org.hearsay.source.date.TimeExpressions;

/** Tells whose word the attributions of an article are. Immutable. */
public final class Sources {
  /** The account of an article. */
  public Account of(Article article, ModelReading reading) {
    List<TimeExpression> times =
        TimeExpressions.in(article.text(), article.publication().published());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < reading.attributions().size(); i++) {
      statements.add(
          new Statement(
              "a" + (i + 1),
              reading.attributions().get(i),
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
    return new Account(article, statements, List.of(), times);
  }
}
