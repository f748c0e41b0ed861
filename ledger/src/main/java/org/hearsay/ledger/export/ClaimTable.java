package org.hearsay.ledger.export;

import java.util.Locale;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;

/** The rows of claims and of their statements. Stateless. */
final class ClaimTable {
  private ClaimTable() {}

  static void claims(Sorted sorted, CsvOutput out) {
    out.row("claim", "name", "wording_statement", "wording", "asserted", "denied");
    sorted.eachClaim(claim ->
        out.row(
            claim.id(),
            claim.name(),
            claim.wording(),
            sorted.ledger().statement(claim.wording()).map(FiledStatement::content).orElse(null),
            count(claim, Stance.ASSERTS),
            count(claim, Stance.DENIES)));
  }

  private static long count(Claim claim, Stance stance) {
    return claim.members().stream().filter(member -> member.stance() == stance).count();
  }

  static void members(Sorted sorted, CsvOutput out) {
    out.row("claim", "statement", "stance", "likeness", "reason", "probability");
    sorted.eachClaim(claim -> {
      for (Member member : claim.members()) {
        out.row(
            claim.id(),
            member.statement(),
            member.stance().name().toLowerCase(Locale.ROOT),
            member.likeness(),
            member.reason(),
            member.probability());
      }
    });
  }
}
