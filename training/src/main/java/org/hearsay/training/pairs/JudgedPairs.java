package org.hearsay.training.pairs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.claim.BodyStance;
import org.hearsay.claim.BodyStance.Question;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.Relation;
import org.hearsay.evaluation.StanceScores;
import org.hearsay.intake.gold.StanceCorpus.StancePair;
import org.hearsay.training.judgement.SoftmaxRegression.Case;

/**
 * Headlines and bodies with what the pair model says of those that the program would ask it about.
 *
 * @param seen those that it was asked about
 * @param passedOver those that share too little
 */
record JudgedPairs(List<Judged> seen, List<StancePair> passedOver) {
  private static final double WARMEST = 5;

  record Judged(StancePair pair, Question question, Map<Relation, Double> probabilities) {
    Judged tempered(double temperature) {
      Map<Relation, Double> powers = new EnumMap<>(Relation.class);
      probabilities.forEach((relation, p) -> powers.put(relation, Math.pow(p, 1 / temperature)));
      double sum = powers.values().stream().mapToDouble(Double::doubleValue).sum();
      powers.replaceAll((relation, power) -> power / sum);
      return new Judged(pair, question, powers);
    }

    Case asCase() {
      return new Case(
          List.of(), BodyStance.signs(question, probabilities), pair.relation().ordinal());
    }

    private double loss() {
      return -Math.log(Math.max(1e-9, Objects.requireNonNull(probabilities.get(pair.relation()))));
    }
  }

  /** Decides one pair that was seen. */
  interface Decision {
    Relation of(Judged judged);
  }

  static JudgedPairs of(PairModel model, PairCorpora.Stances stances, Tenth tenth) {
    List<StancePair> asked = new ArrayList<>();
    List<StancePair> passedOver = new ArrayList<>();
    for (StancePair pair : stances.of(tenth)) {
      (stances.question(pair).mayBeRelated() ? asked : passedOver).add(pair);
    }
    var judged = model.judge(asked.stream().map(pair -> stances.question(pair).pair()).toList());
    List<Judged> seen = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      seen.add(new Judged(asked.get(i), stances.question(asked.get(i)), judged.get(i)));
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

  /** Mean logarithmic loss of the network's probabilities. */
  double loss() {
    return seen.stream().mapToDouble(Judged::loss).average().orElse(0);
  }

  /** Scores of the decisions, with all that was passed over taken for unrelated. */
  StanceScores scores(Decision decision) {
    StanceScores scores = new StanceScores();
    passedOver.forEach(pair -> scores.add(pair.relation(), Relation.UNRELATED));
    seen.forEach(judged -> scores.add(judged.pair().relation(), decision.of(judged)));
    return scores;
  }
}
