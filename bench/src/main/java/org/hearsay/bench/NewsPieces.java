package org.hearsay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;

/**
 * A corpus of many short articles, made from the data sets at hand: their articles are cut into
 * runs of sentences of {@value #FEWEST_WORDS} words or somewhat more. Texts on one event come from
 * many articles, as in a stream of news; no text comes twice. Outlets and days are drawn, with a
 * fixed seed.
 */
public final class NewsPieces {
  private static final List<String> SETS =
      List.of(
          "clusters/news-clusters.jsonl.gz",
          "polnear/train.jsonl.gz",
          "wikinews/wikinews-2019-2020.jsonl.gz",
          "stance/fnc1-bodies.jsonl.gz",
          "stance/arc-bodies.jsonl.gz");
  private static final int FEWEST_WORDS = 120;
  private static final int OUTLETS = 60;
  private static final int DAYS = 120;
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  private static final long SEED = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private NewsPieces() {}

  /**
   * Writes the corpus as JSON Lines that {@code ./hearsay read} and {@code add} take, to measure
   * the commands with. Takes the folder of the data sets, the file, and how many articles.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: NewsPieces DATA FILE ARTICLES");
      System.exit(2);
    }
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      for (Article article : from(Path.of(arguments[0]), Integer.parseInt(arguments[2]))) {
        out.write(
            JSON.createObjectNode()
                .put("text", article.text())
                .put("outlet", article.publication().outlet())
                .put("published", String.valueOf(article.publication().published()))
                .toString());
        out.newLine();
      }
    }
  }

  /**
   * At most this many articles, in an order that mixes the sets.
   *
   * @param data folder of the data sets
   */
  static List<Article> from(Path data, int most) throws IOException {
    Map<String, Article> pieces = new LinkedHashMap<>();
    Random random = new Random(SEED);
    for (String set : SETS) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(data.resolve(set))),
                  StandardCharsets.UTF_8))) {
        lines
            .lines()
            .flatMap(line -> pieces(text(line)).stream())
            .forEach(text -> pieces.computeIfAbsent(text, it -> article(it, random)));
      }
    }
    List<Article> articles = new ArrayList<>(pieces.values());
    Collections.shuffle(articles, random);
    return List.copyOf(articles.subList(0, Math.min(most, articles.size())));
  }

  private static String text(String line) {
    try {
      JsonNode article = JSON.readTree(line);
      return article.path("text").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int words = 0;
    for (String sentence : text.split("(?<=[.!?][”\"’']?)\\s+(?=[“\"‘'\\p{Lu}])")) {
      piece.append(sentence).append(sentence.length() > 200 ? "\n\n" : " ");
      words += sentence.split("\\s+").length;
      if (words >= FEWEST_WORDS) {
        pieces.add(piece.toString().strip());
        piece.setLength(0);
        words = 0;
      }
    }
    return pieces;
  }

  private static Article article(String text, Random random) {
    return Article.of(
        text,
        "en",
        new Publication(
            null,
            "Outlet " + (1 + random.nextInt(OUTLETS)),
            null,
            FIRST_DAY.plusDays(random.nextInt(DAYS))));
  }
}
