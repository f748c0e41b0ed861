package org.hearsay.ledger.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
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
import org.hearsay.claim.Change.OfSpeaker;
import org.hearsay.claim.Change.Split;
import org.hearsay.claim.Change.Unite;
import org.hearsay.claim.Change.Word;
import org.hearsay.claim.Credibility;
import org.hearsay.claim.Reliability;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;

/**
 * A person's change as a JSON object on one line, with its fields in a fixed order, as the ledger
 * keeps it and its JSON Lines have it. Stateless.
 */
public final class ChangeText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChangeText() {}

  private static String kind(Change change) {
    return change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** The object in which {@link #change} finds the same. */
  public static String of(Change change) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("kind", kind(change));
    switch (change) {
      case Mark mark ->
          about(json, mark)
              .put("source", SpanText.of(mark.source()))
              .put("cue", SpanText.of(mark.cue()))
              .put("content", SpanText.of(mark.content()));
      case Ascribe ascribe ->
          about(json, ascribe).set("speaker", SpeakerText.of(ascribe.speaker()));
      case Classify classify -> about(json, classify).put("source_kind", word(classify.kind()));
      case Interpret interpret -> about(json, interpret).put("act", word(interpret.act()));
      case Merge merge -> json.put("claim", merge.claim()).put("into", merge.into());
      case Split split ->
          json.put("claim", split.claim()).put("statement", split.statement().toString());
      case Move move ->
          json.put("claim", move.claim())
              .put("statement", move.statement().toString())
              .put("into", move.into())
              .put("stance", word(move.stance()));
      case Word word -> json.put("claim", word.claim()).put("statement", word.wording().toString());
      case Name name -> json.put("claim", name.claim()).put("name", name.name());
      case GradeSource grade ->
          json.put("source", grade.source()).put("reliability", word(grade.reliability()));
      case GradeStatement grade ->
          json.put("statement", grade.statement().toString())
              .put("credibility", word(grade.credibility()));
      case OfSpeaker two -> json.put("speaker", two.speaker()).put("other", two.other());
    }
    return json.toString();
  }

  /**
   * @throws IllegalArgumentException when it is no change
   */
  public static Change change(String text) {
    JsonNode json = parse(text);
    return switch (string(json, "kind")) {
      case "mark" ->
          new Mark(
              statement(json),
              SpanText.spans(string(json, "source")),
              SpanText.spans(string(json, "cue")),
              SpanText.spans(string(json, "content")));
      case "ascribe" -> new Ascribe(statement(json), SpeakerText.speaker(json.required("speaker")));
      case "classify" ->
          new Classify(statement(json), constant(SourceKind.class, json, "source_kind"));
      case "interpret" -> new Interpret(statement(json), constant(Act.class, json, "act"));
      case "merge" -> new Merge(string(json, "claim"), string(json, "into"));
      case "split" -> new Split(string(json, "claim"), statement(json));
      case "move" ->
          new Move(
              string(json, "claim"),
              statement(json),
              string(json, "into"),
              constant(Stance.class, json, "stance"));
      case "word" -> new Word(string(json, "claim"), statement(json));
      case "name" -> new Name(string(json, "claim"), string(json, "name"));
      case "gradesource" ->
          new GradeSource(string(json, "source"), constant(Reliability.class, json, "reliability"));
      case "gradestatement" ->
          new GradeStatement(statement(json), constant(Credibility.class, json, "credibility"));
      case "unite" -> new Unite(string(json, "speaker"), string(json, "other"));
      case "distinguish" -> new Distinguish(string(json, "speaker"), string(json, "other"));
      default -> throw new IllegalArgumentException("no change of a known kind: " + text);
    };
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no change: " + text, e);
    }
  }

  private static ObjectNode about(ObjectNode json, Change.OfStatement change) {
    return json.put("statement", change.statement().toString());
  }

  private static StatementId statement(JsonNode json) {
    return StatementId.parse(string(json, "statement"));
  }

  static String string(JsonNode json, String field) {
    return json.required(field).textValue();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E constant(Class<E> constants, JsonNode json, String field) {
    return Enum.valueOf(constants, string(json, field).toUpperCase(Locale.ROOT));
  }
}
