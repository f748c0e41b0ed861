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
import org.hearsay.intake.gold.GoldArticle;

/** Plain texts to learn words from. */
public final class Texts {
  private static final JsonMapper JSON = new JsonMapper();

  private Texts() {}

  /** The {@code text} of each line of gzipped JSON Lines, as articles without attributions. */
  public static List<GoldArticle> read(List<Path> files) throws IOException {
    List<GoldArticle> texts = new ArrayList<>();
    for (Path file : files) {
      try (var lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String text = JSON.readTree(line).required("text").asText();
          texts.add(new GoldArticle(file.getFileName() + ":" + texts.size(), text, List.of()));
        }
      }
    }
    return texts;
  }
}
