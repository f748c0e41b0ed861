package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Reference;
import org.hearsay.source.Statement;

/**
 * Finds for each statement of a new article the claim that it belongs to, or founds one.
 *
 * <p>Candidates are the statements of the ledger and of the article itself that have most telling
 * words in common. What has the same words says the same; what has few in common is not asked
 * about; the rest is for the pair model. Safe for use by several threads where ledger, search and
 * model are.
 */
public final class Claims {
  private static final int MOST_FOUND = 12;
  private static final int MOST_ASKED = 4;

  private final Ledger ledger;
  private final StatementSearch search;
  private final PairModel model;
  private final Thresholds thresholds;

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

  public Claims(Ledger ledger, StatementSearch search, PairModel model, Thresholds thresholds) {
    this.ledger = ledger;
    this.search = search;
    this.model = model;
    this.thresholds = thresholds;
  }

  /** The place of each statement of an account that the ledger does not hold, in their order. */
  public List<Placement> place(Account account) {
    List<FiledStatement> filed =
        account.statements().stream().map(s -> new FiledStatement(account.article(), s)).toList();
    List<List<Agreement>> agreements = agreements(filed);
    Map<StatementId, Placement> placed = new HashMap<>();
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < filed.size(); i++) {
      FiledStatement statement = filed.get(i);
      List<Agreement> found = agreements.get(i);
      Placement placement =
          answered(statement, placed)
              .or(() -> joined(statement, found, placed))
              .orElseGet(() -> founded(statement));
      placed.put(statement.id(), placement);
      placements.add(placement);
    }
    return placements;
  }

  /**
   * For each statement those that it agrees with or contradicts; the model is asked once for all.
   */
  private List<List<Agreement>> agreements(List<FiledStatement> filed) {
    List<List<Likeness>> candidates = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < filed.size(); i++) {
      List<Likeness> found = candidates(filed.get(i), filed.subList(0, i));
      candidates.add(found);
      for (Likeness likeness : found) {
        if (!likeness.sameWords()) {
          pairs.add(new Pair(likeness.other().content(), filed.get(i).content()));
        }
      }
    }
    Iterator<Map<Relation, Double>> judged =
        (pairs.isEmpty() ? List.<Map<Relation, Double>>of() : model.judge(pairs)).iterator();
    List<List<Agreement>> agreements = new ArrayList<>();
    for (int i = 0; i < filed.size(); i++) {
      FiledStatement statement = filed.get(i);
      agreements.add(
          candidates.get(i).stream()
              .map(likeness -> agreement(statement, likeness, judged))
              .toList());
    }
    return agreements;
  }

  private Agreement agreement(
      FiledStatement statement, Likeness likeness, Iterator<Map<Relation, Double>> judged) {
    return likeness.sameWords()
        ? Agreement.bySameWords(likeness.other())
        : Agreement.judged(statement, likeness, judged.next(), model);
  }

  private List<Likeness> candidates(FiledStatement statement, List<FiledStatement> before) {
    ArticleId article = statement.article().id();
    List<Likeness> candidates = new ArrayList<>();
    before.forEach(other -> candidates.add(Likeness.of(statement, other)));
    for (StatementSearch.Hit hit : search.like(statement.content(), MOST_FOUND)) {
      if (!hit.statement().article().equals(article)) {
        ledger
            .statement(hit.statement())
            .ifPresent(other -> candidates.add(Likeness.of(statement, other)));
      }
    }
    return candidates.stream()
        .filter(candidate -> candidate.overlap() >= thresholds.overlap())
        .sorted(Comparator.comparingDouble(Likeness::overlap).reversed())
        .limit(MOST_ASKED)
        .toList();
  }

  /** A denial of what the article tells right there joins its claim. */
  private static Optional<Placement> answered(
      FiledStatement statement, Map<StatementId, Placement> placed) {
    Reference denied = statement.statement().denies();
    if (denied == null || denied.statement() == null) {
      return Optional.empty();
    }
    StatementId answered = new StatementId(statement.article().id(), denied.statement());
    return Optional.ofNullable(placed.get(answered))
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

  private Optional<Placement> joined(
      FiledStatement statement, List<Agreement> agreements, Map<StatementId, Placement> placed) {
    return agreements.stream()
        .filter(agreement -> agreement.suffices(thresholds))
        .sorted(Comparator.comparingDouble(Agreement::probability).reversed())
        .flatMap(agreement -> place(statement, agreement, placed).stream())
        .findFirst();
  }

  private Optional<Placement> place(
      FiledStatement statement, Agreement agreement, Map<StatementId, Placement> placed) {
    StatementId other = agreement.other().id();
    Placement here = placed.get(other);
    if (here != null) {
      return Optional.of(
          new Placement(here.claim(), member(statement, agreement, here.member().stance())));
    }
    return ledger
        .claimOf(other)
        .flatMap(claim ->
            claim.members().stream()
                .filter(member -> member.statement().equals(other))
                .findFirst()
                .map(member ->
                    new Placement(claim.id(), member(statement, agreement, member.stance()))));
  }

  /** A statement's stance follows from the other's, from what both do, and from the relation. */
  private static Member member(FiledStatement statement, Agreement agreement, Stance ofOther) {
    Stance contentOfOther = denies(agreement.other()) ? opposite(ofOther) : ofOther;
    Stance content = agreement.contradicts() ? opposite(contentOfOther) : contentOfOther;
    return new Member(
        statement.id(),
        denies(statement) ? opposite(content) : content,
        agreement.other().id(),
        agreement.reason(),
        agreement.probability());
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
