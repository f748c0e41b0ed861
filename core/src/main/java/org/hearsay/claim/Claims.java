package org.hearsay.claim;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /**
   * Statements of other articles, by their ids, and what words their claims, by the claims' ids.
   */
  private record Elsewhere(Map<StatementId, Placed> placed, Map<String, FiledStatement> wordings) {}

  /**
   * Where an article's statements belong.
   *
   * @param placements a place for each, in their order
   * @param clearer by claim, the statement of the article that words it more clearly than what
   *     words it now
   */
  public record Placing(List<Placement> placements, Map<String, StatementId> clearer) {
    /** Copies list and map. */
    public Placing {
      placements = List.copyOf(placements);
      clearer = Map.copyOf(clearer);
    }
  }

  public Claims(Ledger ledger, StatementSearch search, PairModel model, Thresholds thresholds) {
    this.ledger = ledger;
    agreements = new Agreements(search, model, thresholds);
  }

  /** The place of each statement of an account, as if the ledger did not hold its article. */
  public Placing place(Account account) {
    return place(filed(account), Set.of());
  }

  /**
   * The place of each new statement of an account that was read again.
   *
   * @param renumbered with the ids that its statements have in the ledger
   * @param unplaced those that are in no claim yet
   */
  public Placing place(Account renumbered, Collection<StatementId> unplaced) {
    List<FiledStatement> filed = filed(renumbered);
    return place(
        filed.stream().filter(statement -> unplaced.contains(statement.id())).toList(),
        filed.stream()
            .map(FiledStatement::id)
            .filter(statement -> !unplaced.contains(statement))
            .collect(toSet()));
  }

  private static List<FiledStatement> filed(Account account) {
    return account.statements().stream()
        .map(statement -> new FiledStatement(account.article(), statement))
        .toList();
  }

  /**
   * @param held statements of the same article that have a place
   */
  private Placing place(List<FiledStatement> fresh, Set<StatementId> held) {
    Map<Integer, Agreement> agreed = agreements.of(fresh);
    Elsewhere elsewhere = elsewhere(agreed.values(), fresh, held);
    Map<StatementId, Placed> placed = new HashMap<>(elsewhere.placed());
    List<Placed> placings = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      FiledStatement statement = fresh.get(i);
      Optional<Agreement> agreement = Optional.ofNullable(agreed.get(i));
      Placement placement =
          answered(statement, placed)
              .or(() -> agreement.flatMap(it -> joined(statement, it, placed)))
              .orElseGet(() -> founded(statement));
      Placed own = new Placed(statement, placement);
      placed.put(statement.id(), own);
      placings.add(own);
    }
    return new Placing(
        placings.stream().map(Placed::placement).toList(), clearer(placings, elsewhere.wordings()));
  }

  /** Where a claim grew beyond its founder, the one of all that words it most clearly. */
  private static Map<String, StatementId> clearer(
      List<Placed> placings, Map<String, FiledStatement> wordings) {
    Map<String, List<FiledStatement>> candidates = new LinkedHashMap<>();
    for (Placed own : placings) {
      String claim = own.placement().claim();
      candidates
          .computeIfAbsent(
              claim, it -> new ArrayList<>(Optional.ofNullable(wordings.get(it)).stream().toList()))
          .add(own.statement());
    }
    Map<String, StatementId> clearer = new LinkedHashMap<>();
    candidates.forEach((claim, statements) ->
        Wording.clearest(statements)
            .filter(clearest -> !clearest.equals(statements.getFirst().id()))
            .ifPresent(clearest -> clearer.put(claim, clearest)));
    return clearer;
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
   * What the ledger holds of statements that something agrees with or contradicts, and of those of
   * the same article: each with its place, and what words their claims.
   */
  private Elsewhere elsewhere(
      Collection<Agreement> agreed, List<FiledStatement> fresh, Set<StatementId> held) {
    Set<StatementId> others = new LinkedHashSet<>(held);
    agreed.stream().map(Agreement::other).forEach(others::add);
    fresh.stream().map(FiledStatement::id).forEach(others::remove);
    if (others.isEmpty()) {
      return new Elsewhere(Map.of(), Map.of());
    }
    Map<StatementId, Claim> claims = ledger.claimsOf(others);
    Map<StatementId, FiledStatement> statements = new HashMap<>();
    ledger
        .statements(
            Stream.concat(others.stream(), claims.values().stream().map(Claim::wording)).toList())
        .forEach(statement -> statements.put(statement.id(), statement));
    Map<StatementId, Placed> placed = new HashMap<>();
    Map<String, FiledStatement> wordings = new HashMap<>();
    claims.forEach((id, claim) -> {
      Optional.ofNullable(statements.get(id))
          .flatMap(other -> placement(claim, other).map(place -> new Placed(other, place)))
          .ifPresent(other -> placed.put(id, other));
      Optional.ofNullable(statements.get(claim.wording()))
          .ifPresent(wording -> wordings.put(claim.id(), wording));
    });
    return new Elsewhere(placed, wordings);
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
