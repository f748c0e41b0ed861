package org.hearsay.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hearsay.app.json.JsonStatement;
import org.hearsay.article.Span;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Statement;
import org.hearsay.source.date.TimeExpression;

/** The statements, entities and times of one article as fields of a JSON object. For one thread. */
public final class JsonAccount {
  private final JsonGenerator json;
  private final Account account;
  private final String text;
  private final JsonStatement statements;

  /**
   * @param account what was found in the article
   */
  public JsonAccount(JsonGenerator json, Account account) {
    this.json = json;
    this.account = account;
    text = account.article().text();
    statements = new JsonStatement(json, span -> span.in(text));
  }

  /** Writes them. */
  public void write() throws IOException {
    json.writeArrayFieldStart("attributions");
    for (Statement statement : account.statements()) {
      json.writeStartObject();
      json.writeStringField("id", statement.id());
      statements.write(statement);
      json.writeEndObject();
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

  private void writeEntity(Entity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entity.id());
    json.writeStringField("name", entity.name());
    json.writeStringField("kind", JsonStatement.lower(entity.kind()));
    json.writeArrayFieldStart("mentions");
    for (Span mention : entity.mentions()) {
      json.writeStartObject();
      json.writeNumberField("begin", mention.begin());
      json.writeNumberField("end", mention.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    statements.writeSpans("roles", entity.roles().stream().map(Entity.Role::span).toList());
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
    json.writeStringField("type", JsonStatement.lower(time.type()));
    json.writeStringField("value", time.value());
    json.writeEndObject();
  }
}
