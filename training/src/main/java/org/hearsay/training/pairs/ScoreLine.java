package org.hearsay.training.pairs;

import java.util.Locale;
import org.hearsay.claim.Relation;
import org.hearsay.evaluation.StanceScores;

/** Writes scores of stances in one line. */
final class ScoreLine {
  private ScoreLine() {}

  static String of(StanceScores scores) {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%d pairs, score %.1f, macro F1 %.3f",
            scores.pairs(),
            scores.score(),
            scores.macroF1()));
    for (Relation relation : Relation.values()) {
      line.append(String.format(Locale.ROOT, ", %s %.3f", relation, scores.f1(relation)));
    }
    return line.toString();
  }
}
