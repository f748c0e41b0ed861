package org.hearsay.app.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.dossier.ClaimEvidence;
import org.hearsay.dossier.Dossier;
import org.hearsay.dossier.Evidence;
import org.hearsay.origin.Merge;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;
import org.hearsay.source.Hop;

/** Claims, traces and dossiers for programs: one JSON object a line. For one thread. */
public final class LedgerJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;
  private final ExactWords words = new ExactWords();

  /**
   * @param out not closed
   */
  public LedgerJson(Writer out) {
    this.out = out;
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private void line(Fields fields) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    out.write(line.append('\n').toString());
  }

  /** A claim without its statements. */
  public void claim(Trace trace) throws IOException {
    line(json -> writeClaim(json, trace));
  }

  /** A claim with its statements and why its origins are counted so. */
  public void trace(Trace trace) throws IOException {
    line(json -> {
      writeClaim(json, trace);
      json.writeArrayFieldStart("statements");
      for (Testimony testimony : trace.testimonies()) {
        json.writeStartObject();
        writeTestimony(json, testimony);
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  /** A dossier whole. */
  public void dossier(Dossier dossier) throws IOException {
    line(json -> {
      json.writeStringField("question", dossier.question().asked());
      writeRange(json, "supporting", dossier.supporting());
      writeRange(json, "contradicting", dossier.contradicting());
      json.writeArrayFieldStart("claims");
      for (ClaimEvidence claim : dossier.claims()) {
        json.writeStartObject();
        writeClaim(json, claim.trace());
        json.writeStringField("bearing", lower(claim.bearing()));
        json.writeNumberField("probability", rounded(claim.probability()));
        json.writeArrayFieldStart("evidence");
        for (Evidence line : claim.lines()) {
          json.writeStartObject();
          json.writeStringField("bearing", lower(line.bearing()));
          writeTestimony(json, line.testimony());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("unknown");
      for (String unknown : dossier.unknown()) {
        json.writeString(unknown);
      }
      json.writeEndArray();
      json.writeNumberField("left_out", dossier.leftOut());
    });
  }

  private void writeClaim(JsonGenerator json, Trace trace) throws IOException {
    json.writeStringField("id", trace.claim().id());
    json.writeStringField("name", trace.claim().name());
    json.writeStringField("wording", words.of(trace.wording()));
    json.writeStringField("wording_statement", trace.wording().id().toString());
    json.writeStringField("state", ClaimState.of(trace));
    json.writeStringField("first", trace.testimonies().getFirst().day());
    json.writeNumberField("count", trace.testimonies().size());
    writeRange(json, "asserting", trace.asserting());
    writeRange(json, "denying", trace.denying());
  }

  private void writeTestimony(JsonGenerator json, Testimony testimony) throws IOException {
    FiledStatement filed = testimony.filed();
    Publication publication = filed.article().publication();
    json.writeStringField("statement", filed.id().toString());
    json.writeStringField("article", filed.article().id().value());
    json.writeStringField("outlet", publication.outlet());
    json.writeStringField("title", publication.title());
    json.writeStringField("day", testimony.day());
    json.writeStringField("stance", lower(testimony.stance()));
    json.writeStringField("words", words.of(filed));
    json.writeArrayFieldStart("content");
    for (Span span : filed.statement().attribution().content()) {
      json.writeStartObject();
      json.writeNumberField("begin", span.begin());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField(
        "source", StatementSentence.origin(filed.statement(), filed.article().text()));
    json.writeStringField("kind", lower(filed.statement().kind()));
    json.writeStringField(
        "act", filed.statement().act() == null ? null : lower(filed.statement().act()));
    json.writeArrayFieldStart("via");
    for (Hop hop : filed.statement().via()) {
      json.writeString(hop.name());
    }
    json.writeEndArray();
    json.writeStringField("joined", testimony.member().reason());
    json.writeNumberField("probability", rounded(testimony.member().probability()));
  }

  private static void writeRange(JsonGenerator json, String name, OriginRange range)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("at_least", range.atLeast());
    json.writeNumberField("at_most", range.atMost());
    json.writeArrayFieldStart("origins");
    for (Origin origin : range.origins()) {
      json.writeStartObject();
      json.writeStringField("name", origin.name());
      json.writeStringField("kind", lower(origin.kind()));
      json.writeStringField("carrier", origin.carrier());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reasons");
    for (Merge merge : range.merges()) {
      json.writeStartObject();
      json.writeNumberField("one", merge.one());
      json.writeNumberField("other", merge.other());
      json.writeBooleanField("shown", merge.shown());
      json.writeStringField("reason", merge.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static double rounded(double probability) {
    return Math.round(probability * 1000) / 1000.0;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
