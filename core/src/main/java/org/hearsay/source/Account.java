package org.hearsay.source;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.source.date.TimeExpression;

/**
 * All that was found in one article.
 *
 * @param article the article
 * @param statements in the order of the text
 * @param entities in the order of their first mentions
 * @param times all dates and times that the article gives, in the order of the text
 */
public record Account(
    Article article,
    List<Statement> statements,
    List<Entity> entities,
    List<TimeExpression> times) {
  /** Copies the lists. */
  public Account {
    statements = List.copyOf(statements);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
  }
}
