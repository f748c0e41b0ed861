package org.hearsay.app.desk;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.attribution.AttributionModel;
import org.hearsay.attribution.ModelReading;
import org.hearsay.source.Account;
import org.hearsay.source.resolution.Sources;

/**
 * Reads articles: the model finds the attributions, then it is told whose word they are, on all
 * cores.
 *
 * @param model finds the attributions
 * @param sources tells whose word they are
 */
public record AccountReader(AttributionModel model, Sources sources) {
  /** The account of each article, in their order. */
  public List<Account> read(List<Article> articles) {
    List<ModelReading> readings = model.read(articles);
    return IntStream.range(0, articles.size())
        .parallel()
        .mapToObj(i -> sources.of(articles.get(i), readings.get(i)))
        .toList();
  }
}
