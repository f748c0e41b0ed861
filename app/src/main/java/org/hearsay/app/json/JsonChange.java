package org.hearsay.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Span;
import org.hearsay.claim.Change;
import org.hearsay.claim.Change.Ascribe;
import org.hearsay.claim.Change.Classify;
import org.hearsay.claim.Change.Distinguish;
import org.hearsay.claim.Change.GradeSource;
import org.hearsay.claim.Change.GradeStatement;
import org.hearsay.claim.Change.Interpret;
import org.hearsay.claim.Change.Mark;
import org.hearsay.claim.Change.Merge;
import org.hearsay.claim.Change.Move;
import org.hearsay.claim.Change.Name;
import org.hearsay.claim.Change.Split;
import org.hearsay.claim.Change.Unite;
import org.hearsay.claim.Change.Word;
import org.hearsay.claim.Correction;
import org.hearsay.claim.Credibility;
import org.hearsay.claim.Reliability;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;

/**
 * What people set right as JSON objects: {@code {"kind": "interpret", "statement": "sha256:…#a3",
 * "act": "deny"}}. Stateless.
 */
public final class JsonChange {
  private JsonChange() {}

  /** Writes a correction as fields of the current object. */
  public static void write(JsonGenerator json, Correction correction) throws IOException {
    json.writeNumberField("number", correction.number());
    json.writeStringField("author", correction.author());
    json.writeStringField("made", correction.made().toString());
    json.writeBooleanField("orphaned", correction.isOrphaned());
    json.writeObjectFieldStart("change");
    write(json, correction.change());
    json.writeEndObject();
  }

  /** Writes a change as fields of the current object. */
  public static void write(JsonGenerator json, Change change) throws IOException {
    json.writeStringField("kind", kind(change));
    switch (change) {
      case Change.OfStatement of -> json.writeStringField("statement", of.statement().toString());
      case Change.OfClaim of -> json.writeStringField("claim", of.claim());
      case GradeSource grade -> json.writeStringField("source", grade.source());
      case GradeStatement grade -> json.writeStringField("statement", grade.statement().toString());
      case Change.OfSpeaker of -> {
        json.writeStringField("speaker", of.speaker());
        json.writeStringField("other", of.other());
      }
    }
    switch (change) {
      case Mark mark -> {
        writeSpans(json, "source", mark.source());
        writeSpans(json, "cue", mark.cue());
        writeSpans(json, "content", mark.content());
      }
      case Ascribe ascribe -> writeSpeaker(json, ascribe.speaker());
      case Classify classify ->
          json.writeStringField("source_kind", JsonStatement.lower(classify.kind()));
      case Interpret interpret ->
          json.writeStringField("act", JsonStatement.lower(interpret.act()));
      case Merge merge -> json.writeStringField("into", merge.into());
      case Split split -> json.writeStringField("statement", split.statement().toString());
      case Move move -> {
        json.writeStringField("statement", move.statement().toString());
        json.writeStringField("into", move.into());
        json.writeStringField("stance", JsonStatement.lower(move.stance()));
      }
      case Word word -> json.writeStringField("statement", word.wording().toString());
      case Name name -> json.writeStringField("name", name.name());
      case GradeSource grade -> json.writeStringField("reliability", grade.reliability().name());
      case GradeStatement grade ->
          json.writeNumberField("credibility", grade.credibility().number());
      case Unite _, Distinguish _ -> {
        // Whom it unites or distinguishes is told already.
      }
    }
  }

  /** What a change is, as {@code "kind"} has it. */
  public static String kind(Change change) {
    return change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static void writeSpans(JsonGenerator json, String field, List<Span> spans)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeStartObject();
      json.writeNumberField("begin", span.begin());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSpeaker(JsonGenerator json, Speaker speaker) throws IOException {
    json.writeObjectFieldStart("speaker");
    json.writeStringField("is", speaker.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    switch (speaker) {
      case Speaker.Known known -> writeEntity(json, known.entity());
      case Speaker.Unnamed unnamed -> writeEntity(json, unnamed.entity());
      case Speaker.Author _, Speaker.Unstated _, Speaker.Unresolved _ -> {
        // There is nothing more to say.
      }
    }
    json.writeEndObject();
  }

  private static void writeEntity(JsonGenerator json, Entity entity) throws IOException {
    json.writeStringField("name", entity.name());
    json.writeStringField("kind", JsonStatement.lower(entity.kind()));
  }

  /**
   * The change that an object says.
   *
   * @param accounts finds the account of an article, whose entities a speaker may be one of
   * @throws IllegalArgumentException when it says none; the message says which field is wrong
   */
  public static Change read(JsonNode json, Function<ArticleId, Optional<Account>> accounts) {
    return switch (text(json, "kind")) {
      case "mark" ->
          new Mark(
              statement(json), spans(json, "source"), spans(json, "cue"), spans(json, "content"));
      case "ascribe" -> ascribe(json, accounts);
      case "classify" ->
          new Classify(statement(json), constant(SourceKind.class, json, "source_kind"));
      case "interpret" -> new Interpret(statement(json), constant(Act.class, json, "act"));
      case "merge" -> new Merge(text(json, "claim"), text(json, "into"));
      case "split" -> new Split(text(json, "claim"), statement(json));
      case "move" ->
          new Move(
              text(json, "claim"),
              statement(json),
              text(json, "into"),
              constant(Stance.class, json, "stance"));
      case "word" -> new Word(text(json, "claim"), statement(json));
      case "name" -> new Name(text(json, "claim"), text(json, "name"));
      case "gradesource" ->
          new GradeSource(text(json, "source"), reliability(text(json, "reliability")));
      case "gradestatement" ->
          new GradeStatement(statement(json), Credibility.of(json.path("credibility").asInt()));
      case "unite" -> new Unite(text(json, "speaker"), text(json, "other"));
      case "distinguish" -> new Distinguish(text(json, "speaker"), text(json, "other"));
      default ->
          throw new IllegalArgumentException(
              "kind is none of mark, ascribe, classify, interpret, merge, split, move, word, name,"
                  + " gradesource, gradestatement, unite, distinguish");
    };
  }

  private static Change ascribe(JsonNode json, Function<ArticleId, Optional<Account>> accounts) {
    StatementId id = statement(json);
    JsonNode speaker = json.path("speaker");
    return new Ascribe(
        id,
        switch (text(speaker, "is")) {
          case "known" -> new Speaker.Known(entity(speaker, id, accounts));
          case "unnamed" -> new Speaker.Unnamed(entity(speaker, id, accounts));
          case "author" -> new Speaker.Author();
          case "unstated" -> new Speaker.Unstated();
          case "unresolved" -> new Speaker.Unresolved(List.of());
          default ->
              throw new IllegalArgumentException(
                  "speaker.is is none of known, unnamed, author, unstated, unresolved");
        });
  }

  /** The article's entity of this name and kind, else a new one. */
  private static Entity entity(
      JsonNode speaker, StatementId id, Function<ArticleId, Optional<Account>> accounts) {
    String name = text(speaker, "name");
    EntityKind kind = constant(EntityKind.class, speaker, "kind");
    List<Entity> entities = accounts.apply(id.article()).map(Account::entities).orElse(List.of());
    return entities.stream()
        .filter(entity -> entity.name().equals(name) && entity.kind() == kind)
        .findFirst()
        .orElseGet(() -> new Entity(free(entities), name, kind, List.of(), List.of(), null, null));
  }

  private static String free(List<Entity> entities) {
    List<String> taken = entities.stream().map(Entity::id).toList();
    int number = entities.size() + 1;
    while (taken.contains("e" + number)) {
      number++;
    }
    return "e" + number;
  }

  private static Reliability reliability(String letter) {
    for (Reliability reliability : Reliability.values()) {
      if (reliability.name().equals(letter)) {
        return reliability;
      }
    }
    throw new IllegalArgumentException("reliability is none of A to F");
  }

  private static StatementId statement(JsonNode json) {
    return StatementId.parse(text(json, "statement"));
  }

  private static List<Span> spans(JsonNode json, String field) {
    JsonNode array = json.path(field);
    if (!array.isArray()) {
      throw new IllegalArgumentException(field + " is not an array of spans");
    }
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : array) {
      if (!span.path("begin").isInt() || !span.path("end").isInt()) {
        throw new IllegalArgumentException(
            field + " holds what is no span: {\"begin\": number, \"end\": number}");
      }
      spans.add(new Span(span.path("begin").intValue(), span.path("end").intValue()));
    }
    return spans;
  }

  private static String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw new IllegalArgumentException(field + " is missing, or no text");
    }
    return value.textValue();
  }

  private static <E extends Enum<E>> E constant(Class<E> constants, JsonNode json, String field) {
    String given = text(json, field);
    for (E constant : constants.getEnumConstants()) {
      if (JsonStatement.lower(constant).equals(given)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        field
            + " is none of "
            + String.join(
                ", ",
                List.of(constants.getEnumConstants()).stream().map(JsonStatement::lower).toList()));
  }
}
