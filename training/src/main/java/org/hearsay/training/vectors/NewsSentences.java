package org.hearsay.training.vectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Sentences of the corpora, roughly cut. The news clusters are left out: they serve to measure. */
final class NewsSentences {
  private static final List<String> LEARNT_FROM =
      List.of(
          "polnear/train.jsonl.gz",
          "wikinews/wikinews-2019-2020.jsonl.gz",
          "stance/fnc1-bodies.jsonl.gz",
          "stance/arc-bodies.jsonl.gz");
  private static final int SHORTEST = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private NewsSentences() {}

  /**
   * Those of all sets that are learnt from, each once.
   *
   * @param data folder of the data sets
   */
  static List<String> learntFrom(Path data) throws IOException {
    Set<String> sentences = new LinkedHashSet<>();
    for (String set : LEARNT_FROM) {
      texts(data.resolve(set)).forEach(text -> sentences.addAll(of(text)));
    }
    return List.copyOf(sentences);
  }

  /** The texts of a file of JSON Lines. */
  static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        texts.add(JSON.readTree(line).required("text").asText());
      }
    }
    return texts;
  }

  /** Those of a text, in its order. */
  static List<String> of(String text) {
    return Arrays.stream(text.split("\\n+|(?<=[.!?][”\"’']?)\\s+(?=[“\"‘'\\p{Lu}])"))
        .map(String::strip)
        .filter(sentence -> sentence.length() >= SHORTEST)
        .toList();
  }
}
