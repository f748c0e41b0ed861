package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.PairModel.Pair;

/**
 * Decides how whole articles relate to headlines or other claims: what shares too few telling words
 * is unrelated; for the rest the pair model reads the sentences that bear most on the claim. Safe
 * for use by several threads.
 */
public final class BodyStance {
  /** Chosen on the tuning tenth of FNC-1 (docs/decisions.md). */
  private static final double LEAST_SHARE = 0.2;

  private final PairModel model;

  /**
   * @param model judges a claim against a few sentences
   */
  public BodyStance(PairModel model) {
    this.model = model;
  }

  /** A claim and a text, prepared. */
  public record Question(String claim, TellingSentences body) {
    /** Whether enough telling words are shared for the model to be asked. */
    public boolean mayBeRelated() {
      return body.shares(claim)[1] >= LEAST_SHARE;
    }

    /** What the model is to read. */
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
    Iterator<Map<Relation, Double>> judged = judged(pairs).iterator();
    return asked.stream()
        .map(wasAsked -> wasAsked ? likeliest(judged.next()) : Relation.UNRELATED)
        .toList();
  }

  private List<Map<Relation, Double>> judged(List<Pair> pairs) {
    return pairs.isEmpty() ? List.of() : model.judge(pairs);
  }

  /** The likeliest relation. */
  public static Relation likeliest(Map<Relation, Double> probabilities) {
    return probabilities.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow(() -> new IllegalArgumentException("no relation is probable"))
        .getKey();
  }
}
