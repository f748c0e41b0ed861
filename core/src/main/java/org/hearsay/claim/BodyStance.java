package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.source.resolution.Weights;

/**
 * Decides how whole articles relate to headlines or other claims: what shares too few telling words
 * is unrelated; for the rest the pair model reads the sentences that bear most on the claim, and a
 * regression weighs what it says beside what the words alone tell. Safe for use by several threads.
 */
public final class BodyStance {
  /** Chosen on the tuning tenth of FNC-1 (docs/decisions.md). */
  private static final double LEAST_SHARE = 0.2;

  /** Below this a probability tells nothing more. */
  private static final double LEAST_PROBABILITY = 1e-3;

  private final PairModel model;
  private final Weights weights;

  /**
   * @param model judges a claim against a few sentences, and weighs {@link #signs}
   */
  public BodyStance(PairModel model) {
    this.model = model;
    this.weights = model.stance();
  }

  /** A claim and a text, prepared. */
  public record Question(String claim, TellingSentences body) {
    /** Whether enough telling words are shared to look closer. */
    public boolean mayBeRelated() {
      return body.shares(claim)[1] >= LEAST_SHARE;
    }

    /** What the pair model is to read. */
    public Pair pair() {
      return new Pair(claim, body.on(claim));
    }
  }

  /** The relation of each body to its claim, in the order given. */
  public List<Relation> of(List<Question> questions) {
    List<Boolean> asked = questions.stream().map(Question::mayBeRelated).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      if (asked.get(i)) {
        pairs.add(questions.get(i).pair());
      }
    }
    Iterator<Map<Relation, Double>> judged =
        (pairs.isEmpty() ? List.<Map<Relation, Double>>of() : model.judge(pairs)).iterator();
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      relations.add(
          asked.get(i) ? relation(signs(questions.get(i), judged.next())) : Relation.UNRELATED);
    }
    return relations;
  }

  private Relation relation(float[] signs) {
    return decided(weights.probabilities(List.of(), signs));
  }

  /** All that is weighed: what the words tell, then the logarithms of the model's probabilities. */
  public static float[] signs(Question question, Map<Relation, Double> judged) {
    float[] words = wordSigns(question);
    Relation[] relations = Relation.values();
    float[] signs = Arrays.copyOf(words, words.length + relations.length);
    for (Relation relation : relations) {
      double probability = Math.max(LEAST_PROBABILITY, judged.getOrDefault(relation, 0.0));
      signs[words.length + relation.ordinal()] = (float) Math.log(probability);
    }
    return signs;
  }

  /** What the words alone tell. */
  public static float[] wordSigns(Question question) {
    return BodySigns.of(question);
  }

  /** First whether they are related at all, then how: the likeliest of the other three. */
  public static Relation decided(double[] probabilities) {
    if (probabilities[Relation.UNRELATED.ordinal()] >= 0.5) {
      return Relation.UNRELATED;
    }
    double[] related = probabilities.clone();
    related[Relation.UNRELATED.ordinal()] = 0;
    return Relation.values()[Weights.likeliest(related)];
  }
}
