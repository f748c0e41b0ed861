package org.hearsay.dossier;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.Relation;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.claim.StatementSearch;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;
import org.hearsay.origin.Tracing;
import org.hearsay.source.Act;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the ledger holds on a question. Safe for use by several threads where what it is
 * made of is.
 */
public final class Dossiers {
  private static final int MOST_FOUND = 120;
  private static final int MOST_CLAIMS = 40;

  // What is likely enough; set by hand on the samples, for want of labelled questions.
  private static final double LEAST_SAME_CLAIM = 0.5;
  private static final double LEAST_SAME = 0.9;
  private static final double LEAST_OPPOSITE = 0.6;
  private static final double LEAST_UNRELATED = 0.4;

  private final Ledger ledger;
  private final StatementSearch search;
  private final PairModel model;
  private final Tracing tracing;

  public Dossiers(Ledger ledger, StatementSearch search, PairModel model, Tracing tracing) {
    this.ledger = ledger;
    this.search = search;
    this.model = model;
    this.tracing = tracing;
  }

  /**
   * The dossier of a question ("Is the minister's position shaky?"), a subject ("Edda Varnholt") or
   * a claim's id. Where nothing is found it has no claims.
   */
  public Dossier of(String asked) {
    Optional<Claim> claim = ledger.claim(asked.strip());
    Question question = Question.of(asked);
    List<Sorted> sorted =
        claim
            .map(it -> List.of(new Sorted(it, Bearing.SUPPORTS, 1)))
            .orElseGet(() -> sorted(question, found(asked)));
    List<ClaimEvidence> evidence = evidence(sorted.stream().filter(Sorted::isPlaced).toList());
    int leftOut =
        sorted.stream()
            .filter(Predicate.not(Sorted::isPlaced))
            .mapToInt(it -> it.claim().members().size())
            .sum();
    evidence.sort(
        Comparator.comparing((ClaimEvidence e) -> e.bearing() == Bearing.BEARS_ON)
            .thenComparing(e -> -e.lines().size())
            .thenComparing(e -> -e.probability())
            .thenComparing(e -> e.trace().claim().id()));
    return new Dossier(
        question,
        evidence,
        origins(evidence, Bearing.SUPPORTS),
        origins(evidence, Bearing.CONTRADICTS),
        new Unknowns(evidence).inWords(),
        leftOut);
  }

  /**
   * A claim and the one of its statements that fits what was asked best: a headline that stands for
   * the claim may name nobody whom the question names.
   */
  private record Found(StatementId best, Claim claim) {}

  /** The claims whose statements fit best, in the order of their best statement. */
  private List<Found> found(String asked) {
    List<StatementId> hits =
        search.about(asked, MOST_FOUND).stream().map(StatementSearch.Hit::statement).toList();
    Map<StatementId, Claim> claims = ledger.claimsOf(hits);
    Map<Claim, StatementId> best = new LinkedHashMap<>();
    for (StatementId hit : hits) {
      Claim claim = claims.get(hit);
      if (claim != null) {
        best.putIfAbsent(claim, hit);
      }
    }
    return best.entrySet().stream()
        .map(entry -> new Found(entry.getValue(), entry.getKey()))
        .limit(MOST_CLAIMS)
        .toList();
  }

  /**
   * A claim and how it bears on the question.
   *
   * @param bearing null where that can't be told
   */
  private record Sorted(Claim claim, @Nullable Bearing bearing, double probability) {
    boolean isPlaced() {
      return bearing != null;
    }
  }

  private List<Sorted> sorted(Question question, List<Found> found) {
    if (!question.isQuestion() || found.isEmpty()) {
      return found.stream().map(it -> new Sorted(it.claim(), Bearing.BEARS_ON, 1)).toList();
    }
    List<String> wordings = wordings(found);
    List<Map<Relation, Double>> judged =
        model.judge(
            wordings.stream().map(words -> new Pair(question.proposition(), words)).toList());
    return IntStream.range(0, found.size())
        .mapToObj(i -> sorted(question, found.get(i).claim(), wordings.get(i), judged.get(i)))
        .toList();
  }

  private List<String> wordings(List<Found> found) {
    Map<StatementId, String> contents =
        ledger.statements(found.stream().map(Found::best).toList()).stream()
            .collect(toMap(FiledStatement::id, FiledStatement::content));
    return found.stream().map(it -> contents.getOrDefault(it.best(), "")).toList();
  }

  private Sorted sorted(
      Question question, Claim claim, String wording, Map<Relation, Double> judged) {
    double same = judged.getOrDefault(Relation.SAME, 0.0);
    double sameClaim = model.sameClaim().probability(question.proposition(), wording, judged);
    double opposite = judged.getOrDefault(Relation.CONTRADICTS, 0.0);
    double unrelated = judged.getOrDefault(Relation.UNRELATED, 0.0);
    if (opposite >= LEAST_OPPOSITE) {
      return new Sorted(claim, Bearing.CONTRADICTS, opposite);
    }
    if (sameClaim >= LEAST_SAME_CLAIM || same >= LEAST_SAME) {
      return new Sorted(claim, Bearing.SUPPORTS, Math.max(sameClaim, same));
    }
    return new Sorted(claim, unrelated < LEAST_UNRELATED ? Bearing.BEARS_ON : null, 1 - unrelated);
  }

  private List<ClaimEvidence> evidence(List<Sorted> placed) {
    List<Trace> traces = tracing.of(placed.stream().map(Sorted::claim).toList());
    List<ClaimEvidence> evidence = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Sorted sorted = placed.get(i);
      evidence.add(
          evidence(traces.get(i), Objects.requireNonNull(sorted.bearing()), sorted.probability()));
    }
    return evidence;
  }

  private static ClaimEvidence evidence(Trace trace, Bearing bearing, double probability) {
    List<Evidence> lines =
        trace.testimonies().stream().map(t -> new Evidence(t, bearing(t, bearing))).toList();
    return new ClaimEvidence(trace, bearing, probability, lines);
  }

  /** A denial turns the claim's bearing; a wish or a question says neither. */
  private static Bearing bearing(Testimony testimony, Bearing ofClaim) {
    Act act = testimony.filed().statement().act();
    if (act == Act.ASK || act == Act.WILL || act == Act.FEEL) {
      return Bearing.BEARS_ON;
    }
    return testimony.stance() == Stance.DENIES ? ofClaim.denied() : ofClaim;
  }

  private OriginRange origins(List<ClaimEvidence> evidence, Bearing bearing) {
    return tracing.origins(
        evidence.stream()
            .flatMap(claim -> claim.lines().stream())
            .filter(line -> line.bearing() == bearing)
            .map(line -> line.testimony().filed())
            .distinct()
            .toList());
  }
}
