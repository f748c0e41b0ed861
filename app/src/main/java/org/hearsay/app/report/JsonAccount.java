package org.hearsay.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.hearsay.source.date.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The statements, entities and times of one article as fields of a JSON object. */
final class JsonAccount {
  private final JsonGenerator json;
  private final Account account;
  private final String text;

  JsonAccount(JsonGenerator json, Account account) {
    this.json = json;
    this.account = account;
    text = account.article().text();
  }

  void write() throws IOException {
    json.writeArrayFieldStart("attributions");
    for (Statement statement : account.statements()) {
      writeStatement(statement);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("entities");
    for (Entity entity : account.entities()) {
      writeEntity(entity);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("times");
    for (TimeExpression time : account.times()) {
      writeTime(time);
    }
    json.writeEndArray();
  }

  private void writeStatement(Statement statement) throws IOException {
    Attribution attribution = statement.attribution();
    json.writeStartObject();
    json.writeStringField("id", statement.id());
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

  private void writeEntity(Entity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entity.id());
    json.writeStringField("name", entity.name());
    json.writeStringField("kind", lower(entity.kind()));
    json.writeArrayFieldStart("mentions");
    for (Span mention : entity.mentions()) {
      json.writeStartObject();
      json.writeNumberField("begin", mention.begin());
      json.writeNumberField("end", mention.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeSpans("roles", entity.roles().stream().map(Entity.Role::span).toList());
    if (entity.age() != null) {
      json.writeNumberField("age", entity.age());
    }
    if (entity.audience() != null) {
      json.writeNumberField("audience", entity.audience());
    }
    json.writeEndObject();
  }

  private void writeTime(TimeExpression time) throws IOException {
    json.writeStartObject();
    json.writeNumberField("begin", time.span().begin());
    json.writeNumberField("end", time.span().end());
    json.writeStringField("text", time.span().in(text));
    json.writeStringField("type", lower(time.type()));
    json.writeStringField("value", time.value());
    json.writeEndObject();
  }

  private void writeSpans(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeStartObject();
      json.writeNumberField("begin", span.begin());
      json.writeNumberField("end", span.end());
      json.writeStringField("text", span.in(text));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
