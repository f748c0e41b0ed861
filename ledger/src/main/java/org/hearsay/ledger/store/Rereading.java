package org.hearsay.ledger.store;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Statements;
import org.hearsay.ledger.store.Renumbering.Earlier;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;
import org.jooq.DSLContext;

/** Puts a later reading of an article in the place of an earlier one. */
final class Rereading {
  private final DSLContext transaction;
  private final long article;

  /**
   * @throws IllegalArgumentException when the ledger does not hold the article
   */
  Rereading(DSLContext transaction, ArticleId article) {
    this.transaction = transaction;
    this.article = new ArticleRows(transaction).requireNumber(article);
  }

  /** The later reading with the ids that its statements have or get in the ledger. */
  Account of(Account fresh) {
    AccountReader reader = new AccountReader(transaction, List.of(article));
    List<Earlier> living = new ArrayList<>();
    reader.corrected().forEach(account -> add(account, living));
    reader.accounts().forEach(account -> add(account, living));
    return Renumbering.of(fresh, living, gone());
  }

  /** Whether it was filed: not where its ids are not those that it would get now. */
  boolean file(Account renumbered, String model, List<Placement> placements) {
    new Locks(transaction).article(article);
    if (!of(renumbered).equals(renumbered)) {
      return false;
    }
    Set<String> placed = new ClaimRows(transaction).placed(article);
    FilingCheck.placements(
        renumbered.statements().stream()
            .map(Statement::id)
            .filter(id -> !placed.contains(id))
            .map(id -> new StatementId(renumbered.article().id(), id))
            .collect(toSet()),
        placements);
    transaction
        .update(Articles.ARTICLE)
        .set(Articles.MODEL, model)
        .where(Articles.NUMBER.eq(article))
        .execute();
    new AccountWriter(transaction, article).rewrite(renumbered);
    new ClaimRows(transaction).place(article, placements);
    new SpeakerFiling(transaction)
        .refile(article, new AccountReader(transaction, List.of(article)).corrected().getFirst());
    return true;
  }

  private static void add(Account account, List<Earlier> statements) {
    for (Statement statement : account.statements()) {
      statements.add(new Earlier(statement.id(), statement.attribution()));
    }
  }

  private List<Earlier> gone() {
    return transaction
        .select(Statements.ALL)
        .from(Statements.STATEMENT)
        .where(Statements.ARTICLE.eq(article).and(Statements.RETIRED.isTrue()))
        .fetch(row -> new Earlier(row.get(Statements.LOCAL), StatementRow.attribution(row)));
  }
}
