package org.hearsay.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What a folder's {@value #NAME} says of where and when its files appeared: one JSON object a line,
 * with {@code path} (of a file in this folder) and any of {@code title}, {@code outlet}, {@code
 * author}, {@code url}, {@code published} (a day), {@code published_at} (a moment with its zone,
 * ISO 8601), {@code credit}. A line that can't be understood says nothing.
 */
final class FolderIndex {
  /** Name of the file. */
  static final String NAME = "index.jsonl";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Path, Map<String, Publication>> byFolder = new HashMap<>();

  /** What is said of a file, where its folder has an index that names it. */
  Optional<Publication> of(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Path name = file.getFileName();
    if (folder == null || name == null) {
      return Optional.empty();
    }
    Map<String, Publication> index = byFolder.computeIfAbsent(folder, FolderIndex::read);
    return Optional.ofNullable(index.get(name.toString()));
  }

  private static Map<String, Publication> read(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    Map<String, Publication> index = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        put(index, line);
      }
    } catch (IOException e) {
      return Map.of(); // without it the articles are read all the same
    }
    return index;
  }

  private static void put(Map<String, Publication> index, String line) {
    try {
      JsonNode fields = JSON.readTree(line);
      String path = text(fields, "path");
      if (path != null) {
        index.put(
            path,
            new Publication(
                text(fields, "title"),
                text(fields, "outlet"),
                text(fields, "author"),
                text(fields, "url"),
                parsed(text(fields, "published"), LocalDate::parse),
                parsed(text(fields, "published_at"), OffsetDateTime::parse),
                text(fields, "credit")));
      }
    } catch (IOException e) {
      // Not an object of JSON: it says nothing.
    }
  }

  private static @Nullable String text(JsonNode fields, String name) {
    JsonNode field = fields.get(name);
    return field == null || !field.isTextual() || field.asText().isBlank() ? null : field.asText();
  }

  private static <T> @Nullable T parsed(@Nullable String text, Function<String, T> parser) {
    try {
      return text == null ? null : parser.apply(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
