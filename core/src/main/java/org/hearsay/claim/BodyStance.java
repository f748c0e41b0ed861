package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
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
  public record Question(String claim, TellingSentences body) {}

  /** The likeliest relation of each body to its claim, in the order given. */
  public List<Relation> of(List<Question> questions) {
    List<Pair> pairs = new ArrayList<>();
    for (Question question : questions) {
      if (mayBeRelated(question)) {
        pairs.add(new Pair(question.claim(), question.body().on(question.claim())));
      }
    }
    var judged =
        (pairs.isEmpty() ? List.<Map<Relation, Double>>of() : model.judge(pairs)).iterator();
    return questions.stream()
        .map(question -> mayBeRelated(question) ? likeliest(judged.next()) : Relation.UNRELATED)
        .toList();
  }

  private static boolean mayBeRelated(Question question) {
    return question.body().shares(question.claim())[1] >= LEAST_SHARE;
  }

  private static Relation likeliest(Map<Relation, Double> judged) {
    return judged.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }
}
