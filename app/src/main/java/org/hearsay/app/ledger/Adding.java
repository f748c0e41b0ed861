package org.hearsay.app.ledger;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Claims;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.StatementId;
import org.hearsay.claim.Wording;
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
    List<Placement> placements = claims.place(account);
    Ledger.Filing filing = open.ledger().file(account, model, placements);
    open.index(account);
    word(account, placements);
    return filing;
  }

  /** Words the claims that grew by a new statement where that is clearer than the one so far. */
  private void word(Account account, List<Placement> placements) {
    List<Claim> grown =
        open.ledger()
            .claims(
                placements.stream()
                    .filter(placement -> placement.member().likeness() != null)
                    .map(Placement::claim)
                    .distinct()
                    .toList());
    List<FiledStatement> added =
        account.statements().stream().map(it -> new FiledStatement(account.article(), it)).toList();
    Map<StatementId, FiledStatement> wordings =
        open.ledger().statements(grown.stream().map(Claim::wording).toList()).stream()
            .collect(toMap(FiledStatement::id, it -> it));
    for (Claim claim : grown) {
      Stream<FiledStatement> candidates =
          Stream.concat(
              Stream.ofNullable(wordings.get(claim.wording())),
              added.stream().filter(statement -> claim.has(statement.id())));
      Wording.clearest(candidates.distinct().toList())
          .filter(clearest -> !clearest.equals(claim.wording()))
          .ifPresent(clearest -> open.ledger().word(claim.id(), clearest));
    }
  }

  /** Keeps what was made findable. */
  public void commit() {
    open.search().commit();
  }
}
