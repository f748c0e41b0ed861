package org.hearsay.claim;

import static java.util.stream.Collectors.joining;

import org.hearsay.article.Article;
import org.hearsay.source.Statement;

/**
 * A statement of the ledger, with the article that its spans index.
 *
 * @param article the article, with its text
 * @param statement the statement
 */
public record FiledStatement(Article article, Statement statement) {
  /** What the ledger knows it by. */
  public StatementId id() {
    return new StatementId(article.id(), statement.id());
  }

  /** The exact words of the content; pieces that stand apart are joined by " … ". */
  public String content() {
    return statement.attribution().content().stream()
        .map(piece -> piece.in(article.text()))
        .collect(joining(" … "));
  }
}
