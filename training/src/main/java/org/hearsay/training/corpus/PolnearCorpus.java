package org.hearsay.training.corpus;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.hearsay.article.Span;
import org.hearsay.evaluation.Marked;


/**
 * Reads articles in the JSON Lines form of PolNeAR 1.0.0 (Newell, Margolin and Ruths, LREC 2018). White space at the
 * ends of a span is left out of it.
 */
public final class PolnearCorpus {
  private static final JsonMapper JSON = new JsonMapper();

  private PolnearCorpus() {}

  /**
   * The articles of a gzipped file.
   *
   * @throws IOException when the file can't be read, or a line is not an article (the message names the line)
   */
  public static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try {
          articles.add(article(JSON.readTree(line)));
        } catch (RuntimeException | IOException e) {
          throw new IOException(file + ": line " + (articles.size() + 1) + " is not an annotated article", e);
        }
      }
    }
    return articles;
  }

  private static GoldArticle article(JsonNode node) {
    String text = node.required("text").textValue();
    List<Marked> attributions = new ArrayList<>();
    for (JsonNode attribution : node.required("attributions")) {
      attributions.add(
          new Marked(
              spans(attribution.required("source"), text),
              spans(attribution.required("cue"), text),
              spans(attribution.required("content"), text)));
    }
    return new GoldArticle(node.required("id").textValue(), text, attributions);
  }

  private static List<Span> spans(JsonNode node, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : node) {
      int begin = span.required(0).intValue();
      int end = span.required(1).intValue();
      while (begin < end && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        spans.add(new Span(begin, end));
      }
    }
    return spans;
  }
}
