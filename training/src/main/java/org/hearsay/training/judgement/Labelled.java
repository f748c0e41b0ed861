package org.hearsay.training.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.attribution.AttributionModel;
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
 * A labelled attribution that the reader found.
 *
 * @param article id of its article
 * @param label what people say of it
 * @param features what a judgement of it rests on
 * @param draftRight whether the source was resolved to the labelled speaker, whatever its kind
 */
record Labelled(String article, Label label, Features features, boolean draftRight) {
  /** Those of the articles that have labels. */
  static List<Labelled> in(
      List<GoldArticle> articles, Map<String, Map<String, Label>> labels, AttributionModel model) {
    Sources sources = new Sources(Judgement.undecided());
    List<Labelled> all = new ArrayList<>();
    for (GoldArticle gold : articles) {
      Map<String, Label> ofArticle = labels.get(gold.id());
      if (ofArticle == null) {
        continue;
      }
      Article article = Article.of(gold.text(), "en", gold.publication());
      ModelReading reading = model.read(List.of(article)).getFirst();
      Account account = sources.of(article, reading);
      List<Features> features = sources.featuresOf(article, reading);
      for (SourceEvaluation.Matched matched :
          SourceEvaluation.matched(
              gold.attributionIds(), gold.attributions(), ofArticle, account)) {
        int index = account.statements().indexOf(matched.found());
        all.add(
            new Labelled(
                gold.id(),
                matched.gold(),
                features.get(index),
                SourceEvaluation.sameName(matched.gold().speaker(), named(matched.found()))));
      }
    }
    return all;
  }

  /** Undecided, every statement's kind is the first: a person's, with the name resolved. */
  private static @Nullable String named(Statement statement) {
    return Label.of(statement).speaker();
  }
}
