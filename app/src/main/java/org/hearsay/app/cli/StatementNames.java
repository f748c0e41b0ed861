package org.hearsay.app.cli;

import java.util.List;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.StatementId;

/** Finds statements by the short names that {@code ./hearsay trace} shows, as 3f2a90c1d4e5#a2. */
final class StatementNames {
  private static final String HASH = "sha256:";
  private static final int SHORTEST = 4;

  private final Ledger ledger;

  StatementNames(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The statement of that name.
   *
   * @param name the first digits of the article's hash, four or more, and the statement's own id
   * @throws IllegalArgumentException when there is none, or several articles begin so
   */
  FiledStatement statement(String name) {
    StatementId id = id(name);
    return ledger
        .statement(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the ledger has no statement " + name + "; ./hearsay trace CLAIM shows them"));
  }

  private StatementId id(String name) {
    int at = name.indexOf('#');
    String begin = at < 0 ? "" : name.substring(0, at).replaceFirst("^" + HASH, "");
    if (begin.length() < SHORTEST || at == name.length() - 1) {
      throw new IllegalArgumentException(
          name + " names no statement; they are named as in 3f2a90c1d4e5#a2");
    }
    List<ArticleId> articles =
        ledger.articles().stream().filter(id -> id.value().startsWith(HASH + begin)).toList();
    if (articles.size() != 1) {
      throw new IllegalArgumentException(
          articles.isEmpty()
              ? "the ledger has no article " + begin + "…"
              : articles.size() + " articles begin with " + begin + "; give more digits");
    }
    return new StatementId(articles.getFirst(), name.substring(at + 1));
  }

  /**
   * The claim that a statement belongs to.
   *
   * @throws IllegalArgumentException when it belongs to none
   */
  Claim claimOf(StatementId statement) {
    return ledger
        .claimOf(statement)
        .orElseThrow(
            () -> new IllegalArgumentException(statement.brief() + " belongs to no claim"));
  }
}
