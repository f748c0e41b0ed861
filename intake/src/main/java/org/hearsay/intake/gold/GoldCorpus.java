package org.hearsay.intake.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.evaluation.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A file of annotated articles, JSON Lines, gzipped or not: on each line an object with {@code id},
 * {@code text} and {@code attributions}, each of these with {@code source}, {@code cue} and {@code
 * content}, lists of {@code [begin, end)} in UTF-16 code units of the text. It is the form in which
 * we keep PolNeAR (Newell, Margolin and Ruths, LREC 2018); what else an object holds is passed
 * over. White space at the ends of a span is left out of it.
 *
 * @param articles those that could be read
 * @param rejected one line for people about each record that could not be, with its number
 * @param sha256 hash of the file, in lower-case hexadecimal
 */
public record GoldCorpus(List<GoldArticle> articles, List<String> rejected, String sha256) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int GZIP_MAGIC = 0x1f8b;

  /** Copies the lists. */
  public GoldCorpus {
    articles = List.copyOf(articles);
    rejected = List.copyOf(rejected);
  }

  /**
   * Reads a file.
   *
   * @throws IOException when the file itself can't be read; a bad record is among {@link
   *     #rejected()}
   */
  public static GoldCorpus read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<GoldArticle> articles = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    int number = 0;
    try (var lines =
        new BufferedReader(new InputStreamReader(unzipped(bytes), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            articles.add(article(JSON.readTree(line)));
          } catch (IllegalArgumentException | JsonProcessingException e) {
            rejected.add(file + ", line " + number + ": " + firstLine(e));
          }
        }
      }
    }
    return new GoldCorpus(articles, rejected, sha256(bytes));
  }

  private static InputStream unzipped(byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    boolean zipped = bytes.length > 1 && ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) == GZIP_MAGIC;
    return zipped ? new GZIPInputStream(in) : in;
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("not an annotated article");
  }

  private static GoldArticle article(JsonNode node) {
    String text = node.required("text").asText();
    List<String> ids = new ArrayList<>();
    List<Marked> attributions = new ArrayList<>();
    for (JsonNode attribution : node.required("attributions")) {
      ids.add(attribution.path("id").asText());
      attributions.add(
          new Marked(
              spans(attribution.required("source"), text),
              spans(attribution.required("cue"), text),
              spans(attribution.required("content"), text)));
    }
    return new GoldArticle(
        node.required("id").asText(), text, publication(node), ids, attributions);
  }

  private static Publication publication(JsonNode node) {
    String publisher = node.path("publisher").asText();
    return new Publication(
        null, publisher.isEmpty() ? null : publisher, null, day(node.path("date").asText()));
  }

  private static @Nullable LocalDate day(String date) {
    if (date.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a date: " + date, e);
    }
  }

  private static List<Span> spans(JsonNode node, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : node) {
      int begin = span.required(0).intValue();
      int end = span.required(1).intValue();
      if (begin < 0 || end > text.length()) {
        throw new IllegalArgumentException(
            "the span [" + begin + ", " + end + ") is not within the text");
      }
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
