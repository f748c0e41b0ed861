package org.hearsay.app.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;

/**
 * Takes what was read, in the order of the input. For one thread. Closing writes what belongs at
 * the end, and does not close what is written to.
 */
public interface Report extends Closeable {
  /**
   * An article that was read.
   *
   * @param path the input as given
   * @param attributions in the order of the text
   */
  void read(String path, Article article, List<Attribution> attributions) throws IOException;

  /**
   * An input that could not be read.
   *
   * @param path the input as given
   * @param reason why, and where
   */
  void rejected(String path, String reason) throws IOException;
}
