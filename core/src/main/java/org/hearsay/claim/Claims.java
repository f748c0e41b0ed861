package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Reference;
import org.hearsay.source.Statement;

/**
 * Finds for each statement of a new article the claim that it belongs to, or founds one.
 *
 * <p>It joins the claim of what it answers in its own article, else of a statement that it agrees
 * with or contradicts. Safe for use by several threads where ledger, search and model are.
 */
public final class Claims {
  private final Ledger ledger;
  private final Agreements agreements;

  /**
   * What is likely enough to join, chosen on pairs of statements that people labelled.
   *
   * @param overlap least share of telling words in common for which the model is asked
   * @param same least probability of saying the same
   * @param contradicts least probability of saying the opposite
   */
  public record Thresholds(double overlap, double same, double contradicts) {
    /** Those that the program uses. */
    public static final Thresholds CHOSEN = new Thresholds(0.3, 0.5, 0.8);
  }

  /** A statement that has its place. */
  private record Placed(FiledStatement statement, Placement placement) {}

  public Claims(Ledger ledger, StatementSearch search, PairModel model, Thresholds thresholds) {
    this.ledger = ledger;
    agreements = new Agreements(search, model, thresholds);
  }

  /** The place of each statement of an account that the ledger does not hold, in their order. */
  public List<Placement> place(Account account) {
    List<FiledStatement> filed =
        account.statements().stream().map(s -> new FiledStatement(account.article(), s)).toList();
    Map<Integer, Agreement> agreed = agreements.of(filed);
    Map<StatementId, Placed> placed = elsewhere(agreed.values(), account);
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < filed.size(); i++) {
      FiledStatement statement = filed.get(i);
      Optional<Agreement> agreement = Optional.ofNullable(agreed.get(i));
      Placement placement =
          answered(statement, placed)
              .or(() -> agreement.flatMap(it -> joined(statement, it, placed)))
              .orElseGet(() -> founded(statement));
      placed.put(statement.id(), new Placed(statement, placement));
      placements.add(placement);
    }
    return placements;
  }

  /** A denial of what the article tells right there joins its claim. */
  private static Optional<Placement> answered(
      FiledStatement statement, Map<StatementId, Placed> placed) {
    Reference denied = statement.statement().denies();
    if (denied == null || denied.statement() == null) {
      return Optional.empty();
    }
    StatementId answered = new StatementId(statement.article().id(), denied.statement());
    return Optional.ofNullable(placed.get(answered))
        .map(Placed::placement)
        .map(place ->
            new Placement(
                place.claim(),
                new Member(
                    statement.id(),
                    opposite(place.member().stance()),
                    answered,
                    "it answers that statement in its article",
                    1)));
  }

  /**
   * The statements of the ledger that something agrees with or contradicts, where they have a
   * place.
   */
  private Map<StatementId, Placed> elsewhere(Collection<Agreement> agreed, Account account) {
    List<StatementId> others =
        agreed.stream()
            .map(Agreement::other)
            .filter(other -> !other.article().equals(account.article().id()))
            .distinct()
            .toList();
    Map<StatementId, Placed> placed = new HashMap<>();
    if (others.isEmpty()) {
      return placed;
    }
    Map<StatementId, Claim> claims = ledger.claimsOf(others);
    for (FiledStatement other : ledger.statements(others)) {
      Optional.ofNullable(claims.get(other.id()))
          .flatMap(claim -> placement(claim, other))
          .ifPresent(placement -> placed.put(other.id(), new Placed(other, placement)));
    }
    return placed;
  }

  private static Optional<Placement> placement(Claim claim, FiledStatement statement) {
    return claim.member(statement.id()).map(member -> new Placement(claim.id(), member));
  }

  /** Beside the other one: in the article itself, or in the ledger. */
  private static Optional<Placement> joined(
      FiledStatement statement, Agreement agreement, Map<StatementId, Placed> placed) {
    return Optional.ofNullable(placed.get(agreement.other()))
        .map(other -> beside(other, statement, agreement));
  }

  /** A statement's stance follows from the other's, from what both do, and from the relation. */
  private static Placement beside(Placed other, FiledStatement statement, Agreement agreement) {
    Stance ofOther = other.placement().member().stance();
    Stance contentOfOther = denies(other.statement()) ? opposite(ofOther) : ofOther;
    Stance content = agreement.contradicts() ? opposite(contentOfOther) : contentOfOther;
    return new Placement(
        other.placement().claim(),
        new Member(
            statement.id(),
            denies(statement) ? opposite(content) : content,
            agreement.other(),
            agreement.reason(),
            agreement.probability()));
  }

  private static Placement founded(FiledStatement statement) {
    Stance stance = denies(statement) ? Stance.DENIES : Stance.ASSERTS;
    return new Placement(
        ClaimIds.foundedBy(statement.id()),
        new Member(statement.id(), stance, null, "the first to say it here", 1));
  }

  private static boolean denies(FiledStatement statement) {
    Statement it = statement.statement();
    return it.act() == Act.DENY;
  }

  private static Stance opposite(Stance stance) {
    return stance == Stance.ASSERTS ? Stance.DENIES : Stance.ASSERTS;
  }
}
