package org.hearsay.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger.Attested;
import org.hearsay.profile.Denial;
import org.hearsay.profile.GivenRole;
import org.hearsay.profile.Namesake;
import org.hearsay.profile.Profile;
import org.hearsay.speaker.SpeakerNode;
import org.jspecify.annotations.Nullable;

/**
 * Speakers as fields of JSON objects. All words of articles pass the check of {@link ExactWords}.
 * For one thread.
 */
public final class JsonSpeaker {
  private final JsonGenerator json;
  private final ExactWords words;

  /**
   * @param words checks what is quoted
   */
  public JsonSpeaker(JsonGenerator json, ExactWords words) {
    this.json = json;
    this.words = words;
  }

  /** Who or what it is. */
  public void write(SpeakerNode speaker) throws IOException {
    json.writeStringField("id", speaker.id());
    json.writeStringField("name", speaker.name());
    json.writeStringField("kind", JsonStatement.lower(speaker.kind()));
    json.writeNumberField("appearances", speaker.appearances());
  }

  /** All that the ledger has on it. */
  public void write(Profile profile) throws IOException {
    write(profile.speaker());
    json.writeArrayFieldStart("roles");
    for (GivenRole role : profile.roles()) {
      json.writeStartObject();
      writeArticle(role.article());
      json.writeNumberField("begin", role.words().begin());
      json.writeNumberField("end", role.words().end());
      json.writeStringField("text", words.of(role.article(), role.words()));
      json.writeEndObject();
    }
    json.writeEndArray();
    writeStatements("statements", profile.statements());
    writeStatements("about", profile.about());
    json.writeArrayFieldStart("denials");
    for (Denial denial : profile.denials()) {
      json.writeStartObject();
      json.writeStringField("denying", denial.denying().id().toString());
      json.writeStringField("denied", denial.denied().id().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeNamesakes("candidates", profile.candidates());
    writeNamesakes("apart", profile.apart());
    json.writeArrayFieldStart("seen");
    for (Attested appearance : profile.appearances()) {
      json.writeStartObject();
      json.writeStringField("id", appearance.id());
      json.writeStringField("entity", appearance.entity().toString());
      json.writeStringField("reason", appearance.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeArticle(Article article) throws IOException {
    json.writeStringField("article", article.id().value());
    json.writeStringField("outlet", article.publication().outlet());
    json.writeStringField("day", stringOrNull(article.publication().published()));
  }

  private static @Nullable String stringOrNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private void writeStatements(String field, List<FiledStatement> statements) throws IOException {
    json.writeArrayFieldStart(field);
    for (FiledStatement filed : statements) {
      json.writeStartObject();
      json.writeStringField("id", filed.id().toString());
      new JsonStatement(json, span -> words.of(filed.article(), span)).write(filed.statement());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeNamesakes(String field, List<Namesake> namesakes) throws IOException {
    json.writeArrayFieldStart(field);
    for (Namesake namesake : namesakes) {
      json.writeStartObject();
      write(namesake.speaker());
      writeStrings("confirming", namesake.comparison().confirming());
      writeStrings("contradicting", namesake.comparison().contradicting());
      writeStrings("missing", namesake.comparison().missing());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeStrings(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
