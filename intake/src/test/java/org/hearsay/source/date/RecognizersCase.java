package org.hearsay.source.date;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Span;

/**
 * A test case of Microsoft's Recognizers-Text (MIT licence): a sentence, the day it is read on, and
 * what is to be found.
 */
record RecognizersCase(String text, LocalDate read, List<Expected> expected) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> KINDS =
      Set.of("date", "daterange", "datetime", "datetimerange", "duration", "set");

  /** One way to read an expression; absent parts are empty. */
  record Resolution(String timex, String value, String start, String end) {
    boolean isKnown(LocalDate read) {
      String day = read.toString();
      return List.of(value, start, end).stream()
          .anyMatch(date -> isDate(date) && date.substring(0, 10).compareTo(day) <= 0);
    }

    boolean isForAssistants() {
      return timex.contains("PRESENT_REF")
          || timex.matches(".*T[0-9].*,.*T[0-9].*")
          || timex.matches(".*T[0-9]{2}:[0-9]{2}:[0-9]{2}.*");
    }

    private static boolean isDate(String value) {
      return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
    }
  }

  /** An expression, its kind and its readings. */
  record Expected(Span span, String kind, List<Resolution> resolutions) {
    /**
     * Whether news that looks back has it: not a time without a day, not "now", not only in the
     * future, not a day that no calendar has, and no appointment or timer (from one time of the
     * clock to another, or to the second).
     */
    boolean isInScope(LocalDate read) {
      boolean timeless = Set.of("duration", "set").contains(kind);
      return KINDS.contains(kind)
          && resolutions.stream().noneMatch(Resolution::isForAssistants)
          && (timeless || !past(read).isEmpty());
    }

    /** The readings that are not after the day of reading. */
    List<Resolution> past(LocalDate read) {
      return resolutions.stream().filter(r -> r.isKnown(read)).toList();
    }
  }

  static List<RecognizersCase> read(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(RecognizersCase::parsed)
          .filter(json -> !json.at("/Context/ReferenceDateTime").isMissingNode())
          .map(RecognizersCase::of)
          .toList();
    }
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new IllegalStateException("not JSON: " + line, e);
    }
  }

  private static RecognizersCase of(JsonNode json) {
    LocalDate read =
        LocalDate.parse(json.at("/Context/ReferenceDateTime").asText().substring(0, 10));
    List<Expected> expected = stream(json.get("Results")).map(RecognizersCase::expected).toList();
    return new RecognizersCase(json.get("Input").asText(), read, expected);
  }

  private static Expected expected(JsonNode json) {
    Span span = new Span(json.get("Start").asInt(), json.get("End").asInt() + 1);
    String kind = json.path("TypeName").asText().replace("datetimeV2.", "");
    List<Resolution> resolutions =
        stream(json.at("/Resolution/values")).map(RecognizersCase::resolution).toList();
    return new Expected(span, kind, resolutions);
  }

  private static Resolution resolution(JsonNode json) {
    return new Resolution(
        json.path("timex").asText(),
        json.path("value").asText(),
        json.path("start").asText(),
        json.path("end").asText());
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
