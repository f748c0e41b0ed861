package org.hearsay.training.pairs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.Relation;
import org.hearsay.evaluation.StanceScores;
import org.hearsay.intake.gold.StanceCorpus.StancePair;

/**
 * Headlines and bodies with what the pair model says of those that the program would ask it about.
 *
 * @param seen those that it was asked about
 * @param passedOver those that share too little
 */
record JudgedPairs(List<Judged> seen, List<StancePair> passedOver) {
  private static final double WARMEST = 5;

  /** A pair's right relation, and what the model holds for probable. */
  record Judged(Relation right, Map<Relation, Double> probabilities) {
    private Judged tempered(double temperature) {
      Map<Relation, Double> powers = new EnumMap<>(Relation.class);
      probabilities.forEach((relation, p) -> powers.put(relation, Math.pow(p, 1 / temperature)));
      double sum = powers.values().stream().mapToDouble(Double::doubleValue).sum();
      powers.replaceAll((relation, power) -> power / sum);
      return new Judged(right, powers);
    }

    private double loss() {
      return -Math.log(Math.max(1e-9, Objects.requireNonNull(probabilities.get(right))));
    }
  }

  static JudgedPairs of(PairModel model, PairCorpora.Stances stances, List<StancePair> pairs) {
    List<StancePair> asked = new ArrayList<>();
    List<StancePair> passedOver = new ArrayList<>();
    for (StancePair pair : pairs) {
      (stances.question(pair).mayBeRelated() ? asked : passedOver).add(pair);
    }
    List<Map<Relation, Double>> judged =
        model.judge(asked.stream().map(pair -> stances.question(pair).pair()).toList());
    List<Judged> seen = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      seen.add(new Judged(asked.get(i).relation(), judged.get(i)));
    }
    return new JudgedPairs(seen, passedOver);
  }

  JudgedPairs tempered(double temperature) {
    return new JudgedPairs(
        seen.stream().map(judged -> judged.tempered(temperature)).toList(), passedOver);
  }

  /** The temperature under which the right relations are likeliest (Guo et al., ICML 2017). */
  double bestTemperature() {
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double temperature = 0.5; temperature < WARMEST; temperature *= 1.05) {
      double loss = tempered(temperature).loss();
      if (loss < least) {
        least = loss;
        best = temperature;
      }
    }
    return best;
  }

  /** Mean logarithmic loss of the probabilities. */
  double loss() {
    return seen.stream().mapToDouble(Judged::loss).average().orElse(0);
  }

  /** Scores of a decision, with all that was passed over taken for unrelated. */
  StanceScores scores(Function<Map<Relation, Double>, Relation> decision) {
    StanceScores scores = new StanceScores();
    passedOver.forEach(pair -> scores.add(pair.relation(), Relation.UNRELATED));
    seen.forEach(judged -> scores.add(judged.right(), decision.apply(judged.probabilities())));
    return scores;
  }
}
