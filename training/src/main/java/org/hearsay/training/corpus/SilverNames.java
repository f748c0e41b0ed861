package org.hearsay.training.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Span;
import org.hearsay.reader.labels.NameTag;

/**
 * The names that Stanford CoreNLP saw in PolNeAR's articles: found by a program, so right for the
 * most part only.
 */
public final class SilverNames {
  private static final JsonMapper JSON = new JsonMapper();

  private SilverNames() {}

  /** For each article's id the tag of each token; articles that were not tagged are missing. */
  public static Map<String, Map<Span, NameTag>> read(Path corpus) throws IOException {
    Map<String, Map<Span, NameTag>> byArticle = new HashMap<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JSON.readTree(line);
        if (article.has("silver")) {
          byArticle.put(
              article.required("id").asText(), tags(article.required("silver").required("tokens")));
        }
      }
    }
    return byArticle;
  }

  private static Map<Span, NameTag> tags(JsonNode tokens) {
    Map<Span, NameTag> tags = new HashMap<>();
    for (JsonNode token : tokens) {
      int begin = token.required(0).intValue();
      int end = token.required(1).intValue();
      if (end > begin) {
        tags.put(new Span(begin, end), tag(token.required(3).asText()));
      }
    }
    return tags;
  }

  private static NameTag tag(String name) {
    return switch (name) {
      case "PERSON" -> NameTag.PERSON;
      case "ORGANIZATION" -> NameTag.ORGANISATION;
      case "LOCATION" -> NameTag.PLACE;
      case "MISC" -> NameTag.OTHER;
      default -> NameTag.NONE;
    };
  }
}
