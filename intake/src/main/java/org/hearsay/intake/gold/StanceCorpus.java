package org.hearsay.intake.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hearsay.claim.Relation;

/**
 * Headlines and bodies of which people told how they relate, as JSON Lines, gzipped or not: {@code
 * headline}, {@code body} (a number) and {@code stance} (agree, disagree, discuss, unrelated) of
 * pairs; {@code body} and {@code text} of bodies.
 *
 * @param pairs those that could be read, in the order of their file
 * @param bodies texts by their numbers
 * @param rejected lines that could not be read: file, line, reason
 */
public record StanceCorpus(
    List<StancePair> pairs, Map<Integer, String> bodies, List<String> rejected) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Relation> STANCES =
      Map.of(
          "agree", Relation.SAME,
          "disagree", Relation.CONTRADICTS,
          "discuss", Relation.RELATED,
          "unrelated", Relation.UNRELATED);

  /** A headline, the number of a body, and how the body relates to the headline. */
  public record StancePair(String headline, int body, Relation relation) {}

  private interface LineReader {
    void read(JsonNode line);
  }

  /**
   * Reads pairs and bodies. A pair whose body is missing is rejected.
   *
   * @throws IOException when a file can't be read
   */
  public static StanceCorpus read(Path pairFile, Path bodyFile) throws IOException {
    List<String> rejected = new ArrayList<>();
    Map<Integer, String> bodies = new HashMap<>();
    eachLine(bodyFile, rejected, line -> bodies.put(number(line), line.required("text").asText()));
    List<StancePair> pairs = new ArrayList<>();
    eachLine(
        pairFile,
        rejected,
        line -> {
          StancePair pair =
              new StancePair(line.required("headline").asText(), number(line), stance(line));
          if (!bodies.containsKey(pair.body())) {
            throw new IllegalArgumentException("there is no body " + pair.body());
          }
          pairs.add(pair);
        });
    return new StanceCorpus(pairs, bodies, rejected);
  }

  private static int number(JsonNode line) {
    JsonNode body = line.required("body");
    if (!body.canConvertToInt()) {
      throw new IllegalArgumentException("body is not a number: " + body);
    }
    return body.intValue();
  }

  private static Relation stance(JsonNode line) {
    String stance = line.required("stance").asText();
    Relation relation = STANCES.get(stance);
    if (relation == null) {
      throw new IllegalArgumentException("not a stance: " + stance);
    }
    return relation;
  }

  private static void eachLine(Path file, List<String> rejected, LineReader reader)
      throws IOException {
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(unzipped(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            reader.read(JSON.readTree(line));
          } catch (IllegalArgumentException | JsonProcessingException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("no JSON");
            rejected.add(file + ", line " + number + ": " + reason);
          }
        }
      }
    }
  }

  private static InputStream unzipped(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(2);
    boolean zipped = (in.read() | in.read() << 8) == GZIPInputStream.GZIP_MAGIC;
    in.reset();
    return zipped ? new GZIPInputStream(in) : in;
  }
}
