package org.hearsay.training.vectors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.training.corpus.NewsTexts;

/** Sentences of the corpora, roughly cut. The news clusters are left out: they serve to measure. */
final class NewsSentences {
  private static final int SHORTEST = 20;

  private NewsSentences() {}

  /**
   * Those of all sets that are learnt from, each once.
   *
   * @param data folder of the data sets
   */
  static List<String> learntFrom(Path data) throws IOException {
    Set<String> sentences = new LinkedHashSet<>();
    NewsTexts.all(data).forEach(text -> sentences.addAll(of(text)));
    return List.copyOf(sentences);
  }

  /** Those of a text, in its order. */
  static List<String> of(String text) {
    return Arrays.stream(text.split("\\n+|(?<=[.!?][”\"’']?)\\s+(?=[“\"‘'\\p{Lu}])"))
        .map(String::strip)
        .filter(sentence -> sentence.length() >= SHORTEST)
        .toList();
  }
}
