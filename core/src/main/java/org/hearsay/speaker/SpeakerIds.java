package org.hearsay.speaker;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.article.ArticleId;

/** Names the appearances of one article, in the order of its entities. Not safe for threads. */
final class SpeakerIds {
  private static final int DIGITS = 12;

  private final ArticleId article;
  private final Map<String, Integer> seen = new HashMap<>();

  SpeakerIds(ArticleId article) {
    this.article = article;
  }

  /**
   * The letter s and twelve hexadecimal digits of the hash of article and name, with a number for a
   * further entity of the same name.
   */
  String of(String name) {
    int before = seen.merge(name, 1, Integer::sum) - 1;
    String hash = ArticleId.of(article + "#" + name + (before == 0 ? "" : "#" + before)).value();
    int begin = hash.indexOf(':') + 1;
    return "s" + hash.substring(begin, begin + DIGITS);
  }
}
