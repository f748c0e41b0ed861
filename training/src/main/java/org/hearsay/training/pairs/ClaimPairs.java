package org.hearsay.training.pairs;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Relation;

/**
 * Pairs of statements of which people told how they relate. The labels name articles by their ids
 * and contents by their spans; the texts come from the samples and from the news clusters.
 */
public final class ClaimPairs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ClaimPairs() {}

  /**
   * A labelled pair.
   *
   * @param event what both are about; pairs of one event are not to be split
   * @param one a statement's content
   * @param other another's
   * @param first what the first person told
   * @param second what the second told; the same where there was none
   */
  public record ClaimPair(
      String event, String one, String other, Relation first, Relation second) {}

  /** Those whose articles are among the texts. */
  public static List<ClaimPair> read(Path labels, Map<String, String> texts) throws IOException {
    List<ClaimPair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(labels)) {
      JsonNode pair = JSON.readTree(line);
      String one = content(pair.required("a"), texts);
      String other = content(pair.required("b"), texts);
      if (!one.isEmpty() && !other.isEmpty()) {
        Relation first = relation(pair.required("label"));
        Relation second = pair.has("second") ? relation(pair.required("second")) : first;
        pairs.add(new ClaimPair(pair.required("event").asText(), one, other, first, second));
      }
    }
    return pairs;
  }

  private static Relation relation(JsonNode label) {
    return Relation.valueOf(label.asText().toUpperCase(Locale.ROOT));
  }

  private static String content(JsonNode statement, Map<String, String> texts) {
    String text = texts.get(statement.required("article").asText());
    return text == null
        ? ""
        : StreamSupport.stream(statement.required("content").spliterator(), false)
            .map(span -> text.substring(span.get(0).asInt(), span.get(1).asInt()))
            .collect(joining(" … "));
  }

  /** Texts by the ids of their articles, of a folder of samples and of a file of clusters. */
  public static Map<String, String> texts(Path samples, Path clusters) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        put(texts, Files.readString(file));
      }
    }
    if (Files.exists(clusters)) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(clusters)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          put(texts, JSON.readTree(line).required("text").asText());
        }
      }
    }
    return texts;
  }

  private static void put(Map<String, String> texts, String text) {
    texts.put(ArticleId.of(text).value(), text);
  }
}
