package org.hearsay.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Writes JSON objects, one a line; a line whole or not at all. For one thread. */
public final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;

  /**
   * @param out not closed by this writer
   */
  public JsonLines(Writer out) {
    this.out = out;
  }

  /** Fields of an object that is begun and ended around them. */
  @FunctionalInterface
  public interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes an object on a line of its own. */
  public void line(Fields fields) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    out.write(line.append('\n').toString());
  }
}
