package org.hearsay.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.origin.Exhibit;
import org.hearsay.origin.Merge;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;

/**
 * Ranges of origins as fields of JSON objects, with all that makes several one. All words of
 * articles pass the check of {@link ExactWords}. For one thread.
 */
public final class JsonOrigins {
  private final JsonGenerator json;
  private final ExactWords words;

  /**
   * @param words checks what is quoted
   */
  public JsonOrigins(JsonGenerator json, ExactWords words) {
    this.json = json;
    this.words = words;
  }

  /** A range with its origins, the groups that are shown to be one, and what merges them. */
  public void write(String field, OriginRange range) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("at_least", range.atLeast());
    json.writeNumberField("at_most", range.atMost());
    json.writeStringField("in_words", range.inWords());
    json.writeArrayFieldStart("origins");
    for (int number = 0; number < range.origins().size(); number++) {
      writeOrigin(number, range.origins().get(number));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("shown_to_be_one");
    for (OriginGroup group : OriginGroup.of(range)) {
      writeNumbers(group.numbers());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("merges");
    for (Merge merge : range.merges()) {
      writeMerge(merge);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeOrigin(int number, Origin origin) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", number);
    json.writeStringField("name", origin.name());
    json.writeStringField("kind", JsonStatement.lower(origin.kind()));
    json.writeBooleanField("named", origin.isNamed());
    json.writeStringField("carrier", origin.carrier().isEmpty() ? null : origin.carrier());
    json.writeArrayFieldStart("statements");
    for (FiledStatement filed : origin.statements()) {
      json.writeString(filed.id().toString());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeNumbers(List<Integer> numbers) throws IOException {
    json.writeStartArray();
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  private void writeMerge(Merge merge) throws IOException {
    json.writeStartObject();
    json.writeNumberField("one", merge.one());
    json.writeNumberField("other", merge.other());
    json.writeBooleanField("shown", merge.shown());
    json.writeStringField("reason", merge.reason());
    json.writeArrayFieldStart("evidence");
    for (Exhibit exhibit : merge.exhibits()) {
      json.writeStartObject();
      json.writeStringField("article", exhibit.article().id().value());
      json.writeNumberField("begin", exhibit.words().begin());
      json.writeNumberField("end", exhibit.words().end());
      json.writeStringField("text", words.of(exhibit.article(), exhibit.words()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
