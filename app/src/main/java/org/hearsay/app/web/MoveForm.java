package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;

/**
 * A form that tells which claim a statement belongs to, and whether it asserts it.
 *
 * @param present the claim that it belongs to now
 * @param others claims that it may belong to
 * @param isAlone whether it is all there is of its claim
 */
record MoveForm(
    StatementId statement,
    ClaimChoice present,
    List<ClaimChoice> others,
    boolean isAlone,
    Stance stance,
    String csrf) {
  /** Stands for a claim that the statement founds. */
  static final String OWN = "own";

  static MoveForm of(OpenLedger open, FiledStatement filed, Claim claim, Visitor visitor) {
    return new MoveForm(
        filed.id(),
        ClaimChoice.of(open.tracing().of(claim), new ExactWords()),
        ClaimChoice.like(open, filed.content(), claim.id()),
        claim.members().size() == 1,
        stance(claim, filed.id()),
        visitor.csrf());
  }

  static Stance stance(Claim claim, StatementId statement) {
    return claim.members().stream()
        .filter(member -> member.statement().equals(statement))
        .map(Member::stance)
        .findFirst()
        .orElseThrow();
  }

  String anchor() {
    return StatementForms.anchor(statement);
  }

  String action() {
    return SiteLinks.statement(statement, "move");
  }

  boolean denies() {
    return stance == Stance.DENIES;
  }
}
