package org.hearsay.intake.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.evaluation.Label;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A file of labels for attributions of annotated articles, JSON Lines: {@code article}, {@code
 * attribution}, {@code speaker}, {@code kind}, {@code act}, {@code via} (a list of {@code name} and
 * {@code kind}), {@code said_on}.
 *
 * @param byArticle labels by the article's id, then by the attribution's
 * @param rejected one line for people about each record that could not be read, with its number
 */
public record GoldLabels(Map<String, Map<String, Label>> byArticle, List<String> rejected) {
  /** No labels at all. */
  public static final GoldLabels NONE = new GoldLabels(Map.of(), List.of());

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Reads a file.
   *
   * @throws IOException when the file itself can't be read
   */
  public static GoldLabels read(Path file) throws IOException {
    Map<String, Map<String, Label>> byArticle = new HashMap<>();
    List<String> rejected = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          JsonNode node = JSON.readTree(line);
          byArticle
              .computeIfAbsent(node.required("article").asText(), a -> new HashMap<>())
              .put(node.required("attribution").asText(), label(node));
        } catch (IllegalArgumentException | JsonProcessingException e) {
          rejected.add(file + ", line " + number + ": " + e.getMessage());
        }
      }
    }
    return new GoldLabels(byArticle, rejected);
  }

  private static Label label(JsonNode node) {
    List<Label.Carrier> via = new ArrayList<>();
    for (JsonNode hop : node.path("via")) {
      via.add(
          new Label.Carrier(
              hop.required("name").asText(), constant(SourceKind.class, hop.required("kind"))));
    }
    return new Label(
        textOrNull(node.required("speaker")),
        constant(SourceKind.class, node.required("kind")),
        constant(Act.class, node.required("act")),
        via,
        textOrNull(node.required("said_on")));
  }

  private static @Nullable String textOrNull(JsonNode node) {
    return node.isNull() ? null : node.asText();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
    return Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT));
  }
}
