package org.hearsay.app.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;
import org.hearsay.origin.Tracing;
import org.hearsay.source.Account;

/**
 * Tells what an article changed about the claims of the ledger, by comparing each claim with what
 * it would be without the article.
 */
public final class ChangedClaims {
  private static final int SEVERAL = 2;

  private final Ledger ledger;
  private final Tracing tracing;

  public ChangedClaims(OpenLedger open) {
    ledger = open.ledger();
    tracing = open.tracing();
  }

  /** What an article changed that was filed last, in the order of its statements. */
  public List<ClaimChange> by(Account account) {
    ArticleId article = account.article().id();
    List<StatementId> statements =
        account.statements().stream()
            .map(statement -> new StatementId(article, statement.id()))
            .toList();
    List<Claim> claims = ledger.claimsOf(statements).values().stream().distinct().toList();
    List<ClaimChange> changes = new ArrayList<>();
    for (Trace trace : tracing.of(claims)) {
      kinds(trace, article).forEach(kind -> changes.add(new ClaimChange(kind, trace)));
    }
    return changes;
  }

  private List<ClaimChange.Kind> kinds(Trace trace, ArticleId article) {
    List<Testimony> before =
        trace.testimonies().stream()
            .filter(testimony -> !testimony.filed().article().id().equals(article))
            .toList();
    if (before.isEmpty()) {
      return List.of(ClaimChange.Kind.NEW_CLAIM);
    }
    List<ClaimChange.Kind> kinds = new ArrayList<>();
    if (with(before, Stance.DENIES).isEmpty() && !trace.with(Stance.DENIES).isEmpty()) {
      kinds.add(ClaimChange.Kind.FIRST_DENIAL);
    }
    if (trace.asserting().atLeast() >= SEVERAL
        && tracing.origins(with(before, Stance.ASSERTS)).atLeast() < SEVERAL) {
      kinds.add(ClaimChange.Kind.SECOND_ORIGIN);
    }
    return kinds;
  }

  private static List<FiledStatement> with(List<Testimony> testimonies, Stance stance) {
    return testimonies.stream()
        .filter(testimony -> testimony.stance() == stance)
        .map(Testimony::filed)
        .toList();
  }
}
