package org.hearsay.ledger.store;

import java.util.List;
import org.hearsay.claim.Change.Merge;
import org.hearsay.claim.Change.Move;
import org.hearsay.claim.Change.Name;
import org.hearsay.claim.Change.OfClaim;
import org.hearsay.claim.Change.Split;
import org.hearsay.claim.Change.Word;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimIds;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.Tables.Claims;
import org.jooq.DSLContext;

/** What people, and the program, do to claims. All of it holds for what joins them later, too. */
final class ClaimChanges {
  private final DSLContext transaction;
  private final ClaimReader reader;
  private final ClaimRows rows;

  ClaimChanges(DSLContext transaction) {
    this.transaction = transaction;
    reader = new ClaimReader(transaction);
    rows = new ClaimRows(transaction);
  }

  /** Does what a person says. */
  void apply(OfClaim change, String author) {
    switch (change) {
      case Merge merge -> merge(root(merge.claim()), root(merge.into()));
      case Split split -> split(split, author);
      case Move move -> move(move, author);
      case Word word -> fix(word);
      case Name name ->
          transaction
              .update(Claims.CLAIM)
              .set(Claims.NAME, name.name())
              .where(Claims.NUMBER.eq(root(name.claim())))
              .execute();
    }
  }

  /** Words a claim as the program thinks best, unless a person chose. */
  void word(String claim, StatementId wording) {
    claimWith(claim, wording);
    transaction
        .update(Claims.CLAIM)
        .set(Claims.WORDING, wording.toString())
        .where(Claims.NUMBER.eq(root(claim)).and(Claims.WORDING_FIXED.isFalse()))
        .execute();
  }

  private void fix(Word word) {
    claimWith(word.claim(), word.wording());
    transaction
        .update(Claims.CLAIM)
        .set(Claims.WORDING, word.wording().toString())
        .set(Claims.WORDING_FIXED, true)
        .where(Claims.NUMBER.eq(root(word.claim())))
        .execute();
  }

  /** What was merged into the one before goes along, so that one step always leads to the root. */
  private void merge(long claim, long into) {
    require(claim != into, "the two claims are one already");
    transaction
        .update(Claims.CLAIM)
        .set(Claims.MERGED_INTO, into)
        .where(Claims.NUMBER.eq(claim).or(Claims.MERGED_INTO.eq(claim)))
        .execute();
  }

  private void split(Split split, String author) {
    Claim claim = claimWith(split.claim(), split.statement());
    require(claim.members().size() > 1, split.statement() + " is alone in its claim already");
    String own = ownClaim(split.statement());
    rows.found(List.of(own));
    place(
        new Member(split.statement(), Stance.ASSERTS, null, "set apart by " + author, 1),
        root(own));
  }

  private void move(Move move, String author) {
    Claim claim = claimWith(move.claim(), move.statement());
    long into = root(move.into());
    StatementId likeness =
        reader
            .claim(into)
            .orElseThrow(() -> new IllegalArgumentException("there is no claim " + move.into()))
            .wording();
    String reason = "joined by " + author;
    if (into == root(claim.id())) {
      rows.turn(number(move.statement()), move.statement(), move.stance(), reason);
    } else {
      place(new Member(move.statement(), move.stance(), likeness, reason, 1), into);
    }
  }

  private void place(Member member, long claim) {
    rows.move(number(member.statement()), member, claim);
  }

  private long number(StatementId statement) {
    return new ArticleRows(transaction).requireNumber(statement.article());
  }

  /** As founders give it; another one where the statement founded a claim before. */
  private String ownClaim(StatementId statement) {
    String id = ClaimIds.foundedBy(statement);
    for (int i = 2; reader.root(id).isPresent(); i++) {
      id = ClaimIds.foundedAgainBy(statement, i);
    }
    return id;
  }

  private long root(String claim) {
    return reader
        .root(claim)
        .orElseThrow(() -> new IllegalArgumentException("there is no claim " + claim));
  }

  private Claim claimWith(String id, StatementId statement) {
    return reader
        .claim(root(id))
        .filter(claim -> claim.has(statement))
        .orElseThrow(
            () -> new IllegalArgumentException(statement + " is no statement of claim " + id));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
