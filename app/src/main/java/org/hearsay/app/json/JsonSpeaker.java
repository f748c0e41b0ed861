package org.hearsay.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger.Attested;
import org.hearsay.profile.Denial;
import org.hearsay.profile.GivenRole;
import org.hearsay.profile.Namesake;
import org.hearsay.profile.Profile;
import org.hearsay.speaker.Sighting;
import org.hearsay.speaker.SpeakerNode;

/**
 * Speakers and their profiles as fields of JSON objects. All words of articles pass the check of
 * {@link ExactWords}. For one thread.
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

  /** What a line about a speaker holds: name and kind, what it is called, where it appears. */
  public void write(SpeakerNode speaker) throws IOException {
    json.writeStringField("id", speaker.id());
    json.writeStringField("name", speaker.name());
    json.writeStringField("kind", JsonStatement.lower(speaker.kind()));
    writeStrings("names", speaker.traits().names());
    writeStrings("roles", speaker.traits().roles());
    writeStrings("domains", speaker.traits().domains());
    json.writeNumberField("appearances", speaker.appearances());
    writeFirst(speaker.first());
  }

  private void writeFirst(Sighting first) throws IOException {
    json.writeObjectFieldStart("first");
    json.writeStringField("article", first.article().value());
    json.writeStringField("outlet", first.outlet());
    json.writeStringField("published", first.day() == null ? null : first.day().toString());
    json.writeEndObject();
  }

  private void writeStrings(String field, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** All of a profile. */
  public void write(Profile profile) throws IOException {
    write(profile.speaker());
    json.writeArrayFieldStart("roles_over_time");
    for (GivenRole role : profile.roles()) {
      json.writeStartObject();
      writeArticle(role.article());
      new JsonStatement(json, span -> words.of(role.article(), span))
          .writeSpans("words", List.of(role.words()));
      json.writeEndObject();
    }
    json.writeEndArray();
    writeStatements("statements", profile.statements());
    writeStatements("about", profile.about());
    writeDenials(profile.denials());
    writeNamesakes("may_be", profile.candidates());
    writeNamesakes("apart_from", profile.apart());
    json.writeArrayFieldStart("attested");
    for (Attested attested : profile.appearances()) {
      json.writeStartObject();
      json.writeStringField("id", attested.id());
      json.writeStringField("article", attested.entity().article().value());
      json.writeStringField("entity", attested.entity().local());
      json.writeStringField("reason", attested.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeArticle(Article article) throws IOException {
    new JsonClaim(json, words).writeArticle(article);
  }

  private void writeStatements(String field, List<FiledStatement> statements) throws IOException {
    json.writeArrayFieldStart(field);
    for (FiledStatement filed : statements) {
      json.writeStartObject();
      json.writeStringField("id", filed.id().toString());
      writeArticle(filed.article());
      new JsonStatement(json, span -> words.of(filed.article(), span)).write(filed.statement());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeDenials(List<Denial> denials) throws IOException {
    json.writeArrayFieldStart("denials");
    for (Denial denial : denials) {
      json.writeStartObject();
      json.writeStringField("denying", denial.denying().id().toString());
      json.writeStringField("denied", denial.denied().id().toString());
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
}
