package org.hearsay.training.vectors;

import java.util.List;
import java.util.Set;
import org.hearsay.claim.StatementId;
import org.hearsay.claim.StatementSearch.Hit;

/**
 * Something to look for.
 *
 * @param kind of case that it is, such as the half of the questions that it belongs to
 * @param text what is looked for
 * @param within the article that the text comes from, where nothing is to be found; or empty
 * @param wanted what ought to be found
 */
record SearchCase(String kind, String text, String within, Set<StatementId> wanted) {
  /** Whether a statement may be found. */
  boolean mayFind(StatementId statement) {
    return !statement.article().value().equals(within);
  }

  /** Those that may be found, at most so many. */
  List<StatementId> mayFind(List<Hit> hits, int most) {
    return hits.stream().map(Hit::statement).filter(this::mayFind).limit(most).toList();
  }

  /** What part of the wanted ones stand among the first. */
  double recall(List<StatementId> found, int first) {
    return (double) found.stream().limit(first).filter(wanted::contains).distinct().count()
        / wanted.size();
  }
}
