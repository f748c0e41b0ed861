package org.hearsay.app.report;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;

/**
 * Gives quotations only where they are byte for byte what the article says: its text has the hash
 * that it is known by, and the spans lie within it. Remembers which articles it has checked. For
 * one thread.
 */
public final class ExactWords {
  private static final String GAP = " […] ";

  private final Set<ArticleId> checked = new HashSet<>();

  /**
   * The content of a statement.
   *
   * @throws IllegalStateException when the stored text is not the article's, or a span does not lie
   *     within it
   */
  public String of(FiledStatement statement) {
    return of(statement.article(), statement.statement().attribution().content());
  }

  private String of(Article article, List<Span> spans) {
    if (checked.add(article.id()) && !ArticleId.of(article.text()).equals(article.id())) {
      throw new IllegalStateException(
          "the stored text of " + article.id() + " is not the text that was added: not quoted");
    }
    for (Span span : spans) {
      if (span.end() > article.text().length()) {
        throw new IllegalStateException(
            "[" + span.begin() + ", " + span.end() + ") is not within " + article.id());
      }
    }
    return spans.stream().map(span -> span.in(article.text())).collect(joining(GAP));
  }
}
