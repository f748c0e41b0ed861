package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/** Compares what is said of found attributions with what people say of marked ones. */
public final class SourceEvaluation {
  private SourceEvaluation() {}

  /**
   * A matched attribution.
   *
   * @param gold what people say of it
   * @param found what was found out
   */
  public record Matched(String attributionId, Label gold, Statement found) {}

  /**
   * The labelled attributions of an article that were found, in the order of the marked ones.
   *
   * @param ids names of the marked attributions
   * @param marked their spans
   * @param labels by name; attributions without a label are passed over
   */
  public static List<Matched> matched(
      List<String> ids, List<Marked> marked, Map<String, Label> labels, Account account) {
    List<Marked> found =
        account.statements().stream().map(s -> Marked.of(s.attribution())).toList();
    List<Matched> matched = new ArrayList<>();
    for (LooseMatch.Pair pair : LooseMatch.pairs(account.article().text(), marked, found)) {
      Label label = labels.get(ids.get(pair.gold()));
      if (label != null) {
        matched.add(
            new Matched(ids.get(pair.gold()), label, account.statements().get(pair.predicted())));
      }
    }
    return matched;
  }

  /** Whether two names of speakers count as the same; two missing ones do. */
  public static boolean sameName(@Nullable String gold, @Nullable String found) {
    return NameAgreement.agree(gold, found);
  }

  /**
   * How far two people agree on an article: the second one's labels scored against the first one's,
   * over the attributions that both label.
   *
   * @param first labels by attribution
   * @param second labels by attribution
   */
  public static SourceScores agreement(Map<String, Label> first, Map<String, Label> second) {
    SourceScores scores = SourceScores.NONE;
    for (Map.Entry<String, Label> labelled : second.entrySet()) {
      Label other = first.get(labelled.getKey());
      if (other != null) {
        scores = scores.plus(SourceScores.of(other, labelled.getValue()));
      }
    }
    return scores;
  }

  /** Scores of one article. */
  public static SourceScores scores(
      List<String> ids, List<Marked> marked, Map<String, Label> labels, Account account) {
    SourceScores scores = SourceScores.labelled(labels.size());
    for (Matched pair : matched(ids, marked, labels, account)) {
      scores = scores.plus(SourceScores.of(pair.gold(), Label.of(pair.found())));
    }
    return scores;
  }
}
