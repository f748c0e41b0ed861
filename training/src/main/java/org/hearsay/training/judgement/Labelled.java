package org.hearsay.training.judgement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.attribution.AttributionModel;
import org.hearsay.evaluation.Label;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.source.resolution.Features;

/**
 * A labelled attribution that the reader found.
 *
 * @param article id of its article
 * @param label what people say of it
 * @param features what a judgement of it rests on
 * @param draftRight whether the source was resolved to the labelled speaker, whatever its kind
 */
public record Labelled(String article, Label label, Features features, boolean draftRight) {
  /** Into how many parts articles are divided, each of which is held out in turn. */
  public static final int PARTS = 6;

  /** Those of the articles that have labels. */
  static List<Labelled> in(
      List<GoldArticle> articles, Map<String, Map<String, Label>> labels, AttributionModel model) {
    return articles.stream()
        .filter(gold -> labels.containsKey(gold.id()))
        .flatMap(gold ->
            Found.in(
                gold,
                model.read(List.of(gold.article())).getFirst(),
                labels.getOrDefault(gold.id(), Map.of()))
                .stream())
        .map(Found::labelled)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The part that an article belongs to, 0 to before {@link #PARTS}. */
  public static int part(String article) {
    return Math.floorMod(article.hashCode(), PARTS);
  }

  int part() {
    return part(article);
  }

  /** Ordinal of the kind. */
  public int kind() {
    return label.kind().ordinal();
  }

  /** Ordinal of the act; that of the first where it is left open. */
  public int act() {
    return label.act() == null ? 0 : label.act().ordinal();
  }
}
