package org.hearsay.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Claim;
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
  private static final int MOST_CLAIMS = 50;

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
    List<Claim> found = claim.map(List::of).orElseGet(() -> found(asked));
    List<ClaimEvidence> evidence = new ArrayList<>();
    int leftOut = 0;
    List<Trace> traces = tracing.of(found);
    for (Sorted sorted : claim.isPresent() ? sortedByStance(traces) : sorted(question, traces)) {
      if (sorted.bearing() == null) {
        leftOut += sorted.trace().testimonies().size();
      } else {
        evidence.add(evidence(sorted.trace(), sorted.bearing(), sorted.probability()));
      }
    }
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

  /** The claims whose statements fit best, in the order of their best statement. */
  private List<Claim> found(String asked) {
    List<StatementId> hits =
        search.about(asked, MOST_FOUND).stream().map(StatementSearch.Hit::statement).toList();
    return ledger.claimsOf(hits).values().stream().distinct().limit(MOST_CLAIMS).toList();
  }

  /** A claim and how it bears on the question; without a bearing where that can't be told. */
  private record Sorted(Trace trace, @Nullable Bearing bearing, double probability) {}

  private static List<Sorted> sortedByStance(List<Trace> found) {
    return found.stream().map(trace -> new Sorted(trace, Bearing.SUPPORTS, 1)).toList();
  }

  private List<Sorted> sorted(Question question, List<Trace> found) {
    if (!question.isQuestion()) {
      return found.stream().map(trace -> new Sorted(trace, Bearing.BEARS_ON, 1)).toList();
    }
    List<Pair> pairs =
        found.stream().map(trace -> new Pair(question.proposition(), wording(trace))).toList();
    List<Map<Relation, Double>> judged = pairs.isEmpty() ? List.of() : model.judge(pairs);
    List<Sorted> sorted = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      sorted.add(sorted(question, found.get(i), judged.get(i)));
    }
    return sorted;
  }

  private Sorted sorted(Question question, Trace trace, Map<Relation, Double> judged) {
    double same = judged.getOrDefault(Relation.SAME, 0.0);
    double sameClaim =
        model.sameClaim().probability(question.proposition(), wording(trace), judged);
    double opposite = judged.getOrDefault(Relation.CONTRADICTS, 0.0);
    double unrelated = judged.getOrDefault(Relation.UNRELATED, 0.0);
    if (opposite >= LEAST_OPPOSITE) {
      return new Sorted(trace, Bearing.CONTRADICTS, opposite);
    }
    if (sameClaim >= LEAST_SAME_CLAIM || same >= LEAST_SAME) {
      return new Sorted(trace, Bearing.SUPPORTS, Math.max(sameClaim, same));
    }
    return new Sorted(trace, unrelated < LEAST_UNRELATED ? Bearing.BEARS_ON : null, 1 - unrelated);
  }

  private static String wording(Trace trace) {
    return trace.wording().content();
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
