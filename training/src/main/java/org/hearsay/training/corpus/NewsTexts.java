package org.hearsay.training.corpus;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Texts of the corpora, without their annotations. The news clusters are left out: they serve to
 * measure.
 */
public final class NewsTexts {
  private static final String ANNOTATED = "polnear/train.jsonl.gz";
  private static final List<String> UNANNOTATED =
      List.of(
          "wikinews/wikinews-2019-2020.jsonl.gz",
          "stance/fnc1-bodies.jsonl.gz",
          "stance/arc-bodies.jsonl.gz");
  private static final JsonMapper JSON = new JsonMapper();

  private NewsTexts() {}

  /**
   * Those in which nobody marked attributions.
   *
   * @param data folder of the data sets
   */
  public static List<String> unannotated(Path data) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String set : UNANNOTATED) {
      texts.addAll(in(data.resolve(set)));
    }
    return texts;
  }

  /**
   * Those of all sets that are learnt from.
   *
   * @param data folder of the data sets
   */
  public static List<String> all(Path data) throws IOException {
    List<String> texts = new ArrayList<>(in(data.resolve(ANNOTATED)));
    texts.addAll(unannotated(data));
    return texts;
  }

  /** The texts of a file of JSON Lines. */
  public static List<String> in(Path file) throws IOException {
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
}
