package org.hearsay.attribution;

import java.util.List;
import org.hearsay.article.Article;

/**
 * Finds the attributions of articles.
 *
 * <p>Implementations are safe for use by several threads and hold native memory until closed.
 */
public interface AttributionModel extends AutoCloseable {
  /**
   * What the model sees in each article, in the order of the articles. The result for an article
   * does not depend on the others of the batch; batching only saves time.
   */
  List<ModelReading> read(List<Article> articles);

  /** The attributions alone of each article, in the order of the articles. */
  default List<List<Attribution>> attributionsOf(List<Article> articles) {
    return read(articles).stream().map(ModelReading::attributions).toList();
  }

  /** The languages, as two-letter ISO 639-1 codes, that the model was trained for. */
  List<String> languages();

  @Override
  void close();
}
