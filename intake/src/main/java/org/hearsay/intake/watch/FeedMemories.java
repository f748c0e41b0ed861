package org.hearsay.intake.watch;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.intake.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of feeds, in a file of JSON: an object with a field for each feed's address.
 * The file is written whole or not at all. One that is damaged is as good as none: feeds are then
 * asked for everything, and the ledger knows what it holds. Not for several threads at once.
 */
public final class FeedMemories {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final Map<String, FeedMemory> memories;

  private FeedMemories(Path file, Map<String, FeedMemory> memories) {
    this.file = file;
    this.memories = memories;
  }

  /**
   * Reads a file; one that is not there is made when something is remembered.
   *
   * @throws IOException when it can't be read
   */
  public static FeedMemories open(Path file) throws IOException {
    Map<String, FeedMemory> memories = new LinkedHashMap<>();
    if (Files.exists(file)) {
      JsonNode feeds = tree(Files.readAllBytes(file));
      feeds.properties().forEach(feed -> memories.put(feed.getKey(), memory(feed.getValue())));
    }
    return new FeedMemories(file, memories);
  }

  private static JsonNode tree(byte[] json) throws IOException {
    try {
      return JSON.readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  private static FeedMemory memory(JsonNode feed) {
    Map<String, String> seen =
        feed.path("seen").isObject()
            ? JSON.convertValue(feed.get("seen"), new TypeReference<>() {})
            : Map.of();
    return new FeedMemory(
        new Validators(text(feed, "etag"), text(feed, "last_modified")),
        seen,
        feed.path("failures").asInt(),
        instant(text(feed, "due")));
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).textValue();
  }

  private static Instant instant(@Nullable String text) {
    try {
      return text == null ? Instant.EPOCH : Instant.parse(text);
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  /** What is remembered of a feed. */
  public FeedMemory of(URI feed) {
    return memories.getOrDefault(feed.toString(), FeedMemory.NONE);
  }

  /**
   * Remembers this of a feed, in the file too.
   *
   * @throws IOException when the file can't be written; it is then as it was
   */
  public void remember(URI feed, FeedMemory memory) throws IOException {
    memories.put(feed.toString(), memory);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json()));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private ObjectNode json() {
    ObjectNode feeds = JSON.createObjectNode();
    memories.forEach((address, memory) -> {
      ObjectNode feed = feeds.putObject(address);
      feed.put("etag", memory.validators().etag());
      feed.put("last_modified", memory.validators().lastModified());
      feed.put("failures", memory.failures());
      feed.put("due", memory.due().toString());
      ObjectNode seen = feed.putObject("seen");
      memory.seen().forEach(seen::put);
    });
    return feeds;
  }
}
