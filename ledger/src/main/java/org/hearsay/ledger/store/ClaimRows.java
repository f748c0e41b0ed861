package org.hearsay.ledger.store;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.Member;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.Tables.Claims;
import org.hearsay.ledger.database.Tables.Members;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

/** Claims and the statements that make them, as they are written. */
final class ClaimRows {
  private final DSLContext transaction;

  ClaimRows(DSLContext transaction) {
    this.transaction = transaction;
  }

  /** Puts statements of one article into their claims; founders make theirs. */
  void place(long article, List<Placement> placements) {
    if (placements.isEmpty()) {
      return;
    }
    placements.stream()
        .filter(placement -> placement.member().likeness() == null)
        .map(Placement::claim)
        .distinct()
        .forEach(this::found);
    Map<String, Long> claims = numbers(placements);
    BatchBindStep batch = transaction.batch(insertMember());
    for (Placement placement : placements) {
      Long claim = claims.get(placement.claim());
      if (claim == null) {
        throw new IllegalArgumentException("there is no claim " + placement.claim());
      }
      batch = batch.bind(row(claim, article, placement.member()));
    }
    batch.execute();
  }

  /** Makes a claim, unless it is there. */
  void found(String id) {
    transaction
        .insertInto(Claims.CLAIM, Claims.ID)
        .values(id)
        .onConflict(Claims.ID)
        .doNothing()
        .execute();
  }

  /** The row of a claim's own, whether it was merged or not. */
  Optional<Long> number(String id) {
    return transaction
        .select(Claims.NUMBER)
        .from(Claims.CLAIM)
        .where(Claims.ID.eq(id))
        .fetchOptional(Claims.NUMBER);
  }

  void word(long claim, StatementId wording) {
    transaction
        .update(Claims.CLAIM)
        .set(Claims.WORDING, wording.toString())
        .where(Claims.NUMBER.eq(claim))
        .execute();
  }

  private Map<String, Long> numbers(List<Placement> placements) {
    Set<String> ids = placements.stream().map(Placement::claim).collect(toSet());
    return transaction
        .select(Claims.ID, Claims.NUMBER)
        .from(Claims.CLAIM)
        .where(Claims.ID.in(ids))
        .fetchMap(Claims.ID, Claims.NUMBER);
  }

  private org.jooq.Query insertMember() {
    return transaction
        .insertInto(
            Members.MEMBER,
            Members.CLAIM,
            Members.ARTICLE,
            Members.STATEMENT,
            Members.STANCE,
            Members.LIKENESS,
            Members.REASON,
            Members.PROBABILITY)
        .values((Long) null, null, null, null, null, null, null);
  }

  private static Object[] row(long claim, long article, Member member) {
    StatementId likeness = member.likeness();
    return new Object[] {
      claim,
      article,
      member.statement().local(),
      member.stance(),
      likeness == null ? null : likeness.toString(),
      member.reason(),
      member.probability()
    };
  }
}
