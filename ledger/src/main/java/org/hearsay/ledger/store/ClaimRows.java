package org.hearsay.ledger.store;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.RowBatch;
import org.hearsay.ledger.database.Tables.Claims;
import org.hearsay.ledger.database.Tables.Members;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

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
    found(
        placements.stream()
            .filter(placement -> placement.member().likeness() == null)
            .map(Placement::claim)
            .distinct()
            .toList());
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

  /** Makes claims, unless they are there. */
  void found(List<String> ids) {
    RowBatch.execute(
        transaction,
        transaction
            .insertInto(Claims.CLAIM, Claims.ID)
            .values((String) null)
            .onConflict(Claims.ID)
            .doNothing(),
        ids.stream().map(id -> new @Nullable Object[] {id}).toList());
  }

  /** Ids of the article's statements that are in a claim. */
  Set<String> placed(long article) {
    return transaction
        .select(Members.STATEMENT)
        .from(Members.MEMBER)
        .where(Members.ARTICLE.eq(article))
        .fetchSet(Members.STATEMENT);
  }

  /** Takes a statement out of its claim and puts it, as the last one, into another. */
  void move(long article, Member member, long claim) {
    transaction
        .deleteFrom(Members.MEMBER)
        .where(Members.ARTICLE.eq(article), Members.STATEMENT.eq(member.statement().local()))
        .execute();
    transaction.batch(insertMember()).bind(row(claim, article, member)).execute();
  }

  /** Gives a statement another stance in the claim that it is in. */
  void turn(long article, StatementId statement, Stance stance, String reason) {
    transaction
        .update(Members.MEMBER)
        .set(Members.STANCE, stance)
        .set(Members.REASON, reason)
        .set(Members.PROBABILITY, 1.0)
        .where(Members.ARTICLE.eq(article), Members.STATEMENT.eq(statement.local()))
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

  private Query insertMember() {
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
