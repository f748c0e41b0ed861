package org.hearsay.app.ledger;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Claims;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.Member;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.Stance;
import org.hearsay.claim.Wording;
import org.hearsay.source.Account;

/**
 * Files accounts into a ledger: finds the claims that their statements belong to, keeps them, and
 * makes them findable. For one thread at a time.
 */
public final class Adding {
  private static final int MOST_REWORDED = 8;

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
    return fileAndTell(account).filing();
  }

  /** Files an account, and tells what is new with it. */
  public Filed fileAndTell(Account account) {
    ArticleId article = account.article().id();
    if (open.ledger().holds(article)) {
      known(account.article()); // twice in one batch, or another process was faster
      return Filed.known(article);
    }
    List<Placement> placements = claims.place(account);
    Ledger.Filing filing = open.ledger().file(account, model, placements);
    open.index(account);
    placements.stream().map(Placement::claim).distinct().forEach(this::word);
    return new Filed(article, filing, founded(placements), firstDenied(article, placements));
  }

  private static List<String> founded(List<Placement> placements) {
    return placements.stream()
        .filter(placement -> placement.member().likeness() == null)
        .map(Placement::claim)
        .distinct()
        .toList();
  }

  /** The claims of other articles that only this one denies. */
  private List<String> firstDenied(ArticleId article, List<Placement> placements) {
    List<String> denied =
        placements.stream()
            .filter(placement -> placement.member().stance() == Stance.DENIES)
            .map(Placement::claim)
            .distinct()
            .toList();
    return open.ledger().claims(denied).stream()
        .filter(claim -> isAssertedElsewhere(claim, article))
        .map(Claim::id)
        .toList();
  }

  private static boolean isAssertedElsewhere(Claim claim, ArticleId article) {
    List<Member> elsewhere =
        claim.members().stream()
            .filter(member -> !member.statement().article().equals(article))
            .toList();
    return !elsewhere.isEmpty()
        && elsewhere.stream().noneMatch(member -> member.stance() == Stance.DENIES);
  }

  /** Words a claim by the clearest of its statements; a large one has found its words. */
  private void word(String id) {
    open.ledger()
        .claim(id)
        .filter(claim -> claim.members().size() > 1 && claim.members().size() <= MOST_REWORDED)
        .ifPresent(claim ->
            Wording.clearest(
                    open.ledger()
                        .statements(claim.members().stream().map(Member::statement).toList()))
                .filter(clearest -> !clearest.equals(claim.wording()))
                .ifPresent(clearest -> open.ledger().word(claim.id(), clearest)));
  }

  /** Keeps what was made findable. */
  public void commit() {
    open.search().commit();
  }
}
