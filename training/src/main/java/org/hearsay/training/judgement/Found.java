package org.hearsay.training.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.ModelReading;
import org.hearsay.evaluation.Label;
import org.hearsay.evaluation.SourceEvaluation;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;
import org.hearsay.source.resolution.Features;
import org.hearsay.source.resolution.Judgement;
import org.hearsay.source.resolution.Sources;
import org.jspecify.annotations.Nullable;

/**
 * An attribution that the reader found.
 *
 * @param attribution its spans
 * @param features what a judgement of it rests on
 * @param labelled what people say of it; null where nobody did
 */
public record Found(Attribution attribution, Features features, @Nullable Labelled labelled) {
  private static final Sources UNDECIDED = new Sources(Judgement.undecided());

  /**
   * Those of one article, in the order of the reading.
   *
   * @param labels by the marked attributions' names
   */
  public static List<Found> in(GoldArticle gold, ModelReading reading, Map<String, Label> labels) {
    Account account = UNDECIDED.of(gold.article(), reading);
    Map<Statement, SourceEvaluation.Matched> matched = new HashMap<>();
    SourceEvaluation.matched(gold.attributionIds(), gold.attributions(), labels, account)
        .forEach(match -> matched.put(match.found(), match));
    List<Features> features = UNDECIDED.featuresOf(gold.article(), reading);
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      Statement statement = account.statements().get(i);
      SourceEvaluation.Matched match = matched.get(statement);
      all.add(
          new Found(
              statement.attribution(),
              features.get(i),
              match == null ? null : labelled(gold.id(), match, features.get(i))));
    }
    return all;
  }

  private static Labelled labelled(
      String article, SourceEvaluation.Matched match, Features features) {
    boolean draftRight = SourceEvaluation.sameName(match.gold().speaker(), named(match.found()));
    return new Labelled(article, match.gold(), features, draftRight);
  }

  /** Undecided, every statement's kind is the first: a person's, with the name resolved. */
  private static @Nullable String named(Statement statement) {
    return Label.of(statement).speaker();
  }
}
