package org.hearsay.intake.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** What the first object of a file of JSON Lines tells of the file. */
public final class FirstLine {
  private static final JsonFactory JSON = new JsonFactory();

  private FirstLine() {}

  /**
   * Whether the file is of something else than articles to be read: labels, pairs, articles that
   * are annotated already. What can't be told is false, so that it is read and reported.
   */
  public static boolean isOfOtherThings(Path file) {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = JSON.createParser(in)) {
      return parser.nextToken() == JsonToken.START_OBJECT && isOther(fields(parser));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isOther(Set<String> fields) {
    boolean annotated = fields.contains("text") && fields.contains("attributions");
    return annotated || !(fields.contains("text") || fields.contains("article"));
  }

  private static Set<String> fields(JsonParser parser) throws IOException {
    Set<String> fields = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      fields.add(parser.currentName());
      parser.nextToken();
      parser.skipChildren();
    }
    return fields;
  }
}
