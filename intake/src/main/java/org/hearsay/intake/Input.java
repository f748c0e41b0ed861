package org.hearsay.intake;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Article;

/** What became of one input: an article, or the reason why there is none. */
public sealed interface Input {
  /** The input as it was given, or the file's path below the folder that was given. */
  String path();

  /** The articles of those that can be read, in their order. */
  static List<Article> articles(List<Input> inputs) {
    return inputs.stream()
        .flatMap(input ->
            input instanceof Accepted accepted ? Stream.of(accepted.article()) : Stream.empty())
        .toList();
  }

  /**
   * An article that can be read.
   *
   * @param path the input as given
   */
  record Accepted(String path, Article article) implements Input {}

  /**
   * An input that can't be read.
   *
   * @param path the input as given
   * @param reason what is wrong and where, as a sentence fragment for people
   * @param mayPass whether it may go better later: a server that is busy, say
   */
  record Rejected(String path, String reason, boolean mayPass) implements Input {
    /** An input that will never be readable as it is. */
    public Rejected(String path, String reason) {
      this(path, reason, false);
    }
  }
}
