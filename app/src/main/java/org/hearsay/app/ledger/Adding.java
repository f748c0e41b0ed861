package org.hearsay.app.ledger;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Claims;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.LedgerException;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;

/**
 * Files accounts into a ledger: finds the claims that their statements belong to, keeps them, and
 * makes them findable. For one thread at a time.
 */
public final class Adding {
  /**
   * What a later reading changed.
   *
   * @param found statements that the last reading had not
   * @param gone statements that only the last reading had
   */
  public record Rereading(List<StatementId> found, List<StatementId> gone) {}

  private final OpenLedger open;
  private final Claims claims;
  private final String model;

  /**
   * @param pairs decides what says the same
   * @param model name and version of the model that reads
   */
  public Adding(OpenLedger open, PairModel pairs, String model) {
    this.open = open;
    this.model = model;
    claims = new Claims(open.ledger(), open.search(), pairs, Claims.Thresholds.CHOSEN);
  }

  /** Those of the articles that have to be read: the ledger does not hold their texts. */
  public List<Article> unknown(List<Article> articles) {
    Set<ArticleId> held = open.ledger().held(articles.stream().map(Article::id).toList());
    return articles.stream().filter(article -> !held.contains(article.id())).toList();
  }

  /** Notes where else a text that the ledger holds was published. */
  public Ledger.Filing known(Article article) {
    open.ledger().publishedToo(article.id(), article.publication());
    return Ledger.Filing.KNOWN;
  }

  /**
   * Files an account, unless the ledger holds its article: twice in one batch, or another process
   * was faster.
   *
   * @throws LedgerException when another process adds to this ledger, a file; nothing was kept then
   */
  public Ledger.Filing file(Account account) {
    if (!open.canBeAddedTo()) {
      if (open.ledger().holds(account.article().id())) {
        return known(account.article());
      }
      throw OpenLedger.othersAdd();
    }
    Claims.Placing placing = claims.place(account);
    Ledger.Filing filing = open.ledger().file(account, model, placing.placements());
    if (filing == Ledger.Filing.KNOWN) {
      return filing; // in the places that it has
    }
    open.index(account);
    placing.clearer().forEach(open.ledger()::word);
    return filing;
  }

  /**
   * Puts a later reading of an article that the ledger holds in the place of the last one. What is
   * in both keeps its id, its claim and people's corrections.
   */
  public Rereading reread(Account fresh) {
    Ledger ledger = open.ledger();
    Set<StatementId> before = ids(ledger.account(fresh.article().id()).orElseThrow());
    Account renumbered = ledger.renumbered(fresh);
    Claims.Placing placing = claims.place(renumbered, ledger.unplaced(renumbered));
    ledger.reread(renumbered, model, placing.placements());
    Account now = ledger.account(fresh.article().id()).orElseThrow(); // corrections laid on top
    Set<StatementId> after = ids(now);
    Rereading rereading = new Rereading(minus(after, before), minus(before, after));
    rereading.gone().forEach(open.search()::remove);
    open.index(now);
    placing.clearer().forEach(ledger::word);
    return rereading;
  }

  private static Set<StatementId> ids(Account account) {
    return account.statements().stream()
        .map(statement -> new StatementId(account.article().id(), statement.id()))
        .collect(toCollection(LinkedHashSet::new));
  }

  private static List<StatementId> minus(Set<StatementId> all, Set<StatementId> others) {
    return all.stream().filter(statement -> !others.contains(statement)).toList();
  }

  /** Keeps what was made findable. */
  public void commit() {
    open.search().commit();
  }
}
