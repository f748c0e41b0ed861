package org.hearsay.app.ledger;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.claim.Claims;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.PairModel;
import org.hearsay.source.Account;

/**
 * Files accounts into a ledger: finds the claims that their statements belong to, keeps them, and
 * makes them findable. For one thread at a time.
 */
public final class Adding {
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
    return articles.stream().filter(article -> !open.ledger().holds(article.id())).toList();
  }

  /** Notes where else a text that the ledger holds was published. */
  public Ledger.Filing known(Article article) {
    open.ledger().publishedToo(article.id(), article.publication());
    return Ledger.Filing.KNOWN;
  }

  /** Files an account. */
  public Ledger.Filing file(Account account) {
    if (open.ledger().holds(account.article().id())) {
      return known(account.article()); // twice in one batch, or another process was faster
    }
    Claims.Placing placing = claims.place(account);
    Ledger.Filing filing = open.ledger().file(account, model, placing.placements());
    open.index(account);
    placing.clearer().forEach(open.ledger()::word);
    return filing;
  }

  /** Keeps what was made findable. */
  public void commit() {
    open.search().commit();
  }
}
