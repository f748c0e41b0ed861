package org.hearsay.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Entity;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/** Statements of one article as fields of JSON objects. For one thread. */
public final class JsonStatement {
  private final JsonGenerator json;
  private final Function<Span, String> words;

  /**
   * @param words the article's words at a place of it
   */
  public JsonStatement(JsonGenerator json, Function<Span, String> words) {
    this.json = json;
    this.words = words;
  }

  /** All that is known of a statement, its id apart. */
  public void write(Statement statement) throws IOException {
    Attribution attribution = statement.attribution();
    writeSpans("source", attribution.source());
    writeSpans("cue", attribution.cue());
    writeSpans("content", attribution.content());
    json.writeStringField("quotation", lower(attribution.quotation()));
    writeSpeaker(statement.speaker());
    json.writeStringField("kind", lower(statement.kind()));
    json.writeStringField("act", statement.act() == null ? null : lower(statement.act()));
    writeChain(statement.via());
    Statement.SaidOn saidOn = statement.saidOn();
    json.writeStringField("said_on", saidOn == null ? null : saidOn.value());
    writeReference("denies", statement.denies());
    json.writeArrayFieldStart("refers_to");
    for (Reference reference : statement.refersTo()) {
      writeReference(reference);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("confidence");
    json.writeNumberField("span", rounded(attribution.spanConfidence()));
    json.writeNumberField("speaker", rounded(statement.speakerConfidence()));
    json.writeNumberField("act", rounded(statement.actConfidence()));
    json.writeEndObject();
  }

  /** A name only where the article gives one; the entity also of a source without a name. */
  private void writeSpeaker(Speaker speaker) throws IOException {
    switch (speaker) {
      case Speaker.Known known -> {
        json.writeObjectFieldStart("speaker");
        json.writeStringField("name", known.entity().name());
        json.writeStringField("entity", known.entity().id());
        json.writeEndObject();
      }
      case Speaker.Unnamed unnamed -> {
        json.writeNullField("speaker");
        json.writeStringField("source_entity", unnamed.entity().id());
      }
      case Speaker.Unresolved unresolved -> {
        json.writeNullField("speaker");
        json.writeArrayFieldStart("speaker_candidates");
        for (Entity candidate : unresolved.candidates()) {
          json.writeString(candidate.id());
        }
        json.writeEndArray();
      }
      case Speaker.Author _, Speaker.Unstated _ -> json.writeNullField("speaker");
    }
  }

  private void writeChain(List<Hop> via) throws IOException {
    json.writeArrayFieldStart("via");
    for (Hop hop : via) {
      json.writeStartObject();
      json.writeStringField("name", hop.name());
      json.writeStringField("kind", lower(hop.kind()));
      writeSpans("evidence", hop.evidence());
      if (hop.isInferred()) {
        json.writeBooleanField("inferred", true);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeReference(String field, @Nullable Reference reference) throws IOException {
    json.writeFieldName(field);
    if (reference == null) {
      json.writeNull();
    } else {
      writeReference(reference);
    }
  }

  private void writeReference(Reference reference) throws IOException {
    json.writeStartObject();
    writeSpans("words", List.of(reference.words()));
    writeSpans("spans", reference.spans());
    json.writeStringField("attribution", reference.statement());
    json.writeEndObject();
  }

  /** Places of the article with their words. */
  public void writeSpans(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeStartObject();
      json.writeNumberField("begin", span.begin());
      json.writeNumberField("end", span.end());
      json.writeStringField("text", words.apply(span));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A probability with three decimals. */
  public static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }

  /** A value's name as JSON has it. */
  public static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
