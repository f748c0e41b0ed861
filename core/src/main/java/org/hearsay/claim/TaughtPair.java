package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Change.Merge;
import org.hearsay.claim.Change.Move;
import org.hearsay.claim.Change.Split;
import org.hearsay.source.Act;

/**
 * How the contents of two statements relate, as a person's correction of claims shows.
 *
 * @param one a statement
 * @param other one of another time or article
 * @param relation the same or the opposite where they were joined; {@link Relation#RELATED} where
 *     they were set apart, since what had been joined shares its matter at least
 */
public record TaughtPair(FiledStatement one, FiledStatement other, Relation relation) {
  /** Those that the corrections of a ledger show, in the order in which they were made. */
  public static List<TaughtPair> of(Ledger ledger) {
    List<TaughtPair> pairs = new ArrayList<>();
    for (Correction correction : ledger.corrections()) {
      switch (correction.change()) {
        case Merge merge -> merged(ledger, merge).ifPresent(pairs::add);
        case Move move -> joined(ledger, move).ifPresent(pairs::add);
        case Split split -> apart(ledger, split).ifPresent(pairs::add);
        case Change.OfStatement _,
            Change.OfSpeaker _,
            Change.Grade _,
            Change.Word _,
            Change.Name _ -> {}
      }
    }
    return pairs;
  }

  /** The founders of both claims, where both are still members of the one. */
  private static Optional<TaughtPair> merged(Ledger ledger, Merge merge) {
    return ledger
        .claim(merge.into())
        .flatMap(claim ->
            founder(claim, merge.claim())
                .flatMap(one ->
                    founder(claim, merge.into()).flatMap(other -> pair(ledger, one, other))));
  }

  private static Optional<Member> founder(Claim claim, String id) {
    return claim.members().stream()
        .filter(member ->
            ClaimIds.foundedBy(member.statement()).equals(id)
                || member.statement().toString().equals(id))
        .findFirst();
  }

  /** The statement and what its claim is worded by, where it is still there. */
  private static Optional<TaughtPair> joined(Ledger ledger, Move move) {
    return ledger
        .claim(move.into())
        .flatMap(claim ->
            member(claim, move.statement())
                .flatMap(one ->
                    member(claim, claim.wording())
                        .filter(other -> !other.equals(one))
                        .flatMap(other -> pair(ledger, one, other))));
  }

  private static Optional<TaughtPair> apart(Ledger ledger, Split split) {
    return ledger
        .claim(split.claim())
        .filter(claim -> !claim.has(split.statement()))
        .flatMap(claim ->
            ledger
                .statement(split.statement())
                .flatMap(one ->
                    ledger
                        .statement(claim.wording())
                        .map(other -> new TaughtPair(one, other, Relation.RELATED))));
  }

  private static Optional<Member> member(Claim claim, StatementId statement) {
    return claim.members().stream()
        .filter(member -> member.statement().equals(statement))
        .findFirst();
  }

  private static Optional<TaughtPair> pair(Ledger ledger, Member one, Member other) {
    return ledger
        .statement(one.statement())
        .flatMap(a ->
            ledger
                .statement(other.statement())
                .map(b -> new TaughtPair(a, b, relation(affirms(one, a) == affirms(other, b)))));
  }

  private static Relation relation(boolean alike) {
    return alike ? Relation.SAME : Relation.CONTRADICTS;
  }

  /** Whether the content itself is what the claim says: who denies it denies the claim. */
  private static boolean affirms(Member member, FiledStatement filed) {
    return (member.stance() == Stance.ASSERTS) != (filed.statement().act() == Act.DENY);
  }
}
