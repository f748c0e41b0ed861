package org.hearsay.app.report.dossier;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.app.json.JsonClaim;
import org.hearsay.app.json.JsonLines;
import org.hearsay.app.json.JsonOrigins;
import org.hearsay.app.json.JsonStatement;
import org.hearsay.article.ExactWords;
import org.hearsay.dossier.ClaimEvidence;
import org.hearsay.dossier.Dossier;
import org.hearsay.dossier.Evidence;

/** A dossier for programs. */
final class JsonDossier implements DossierReport {
  private final JsonLines lines;
  private final ExactWords words = new ExactWords();

  JsonDossier(Writer out) {
    lines = new JsonLines(out);
  }

  @Override
  public void write(Dossier dossier) throws IOException {
    lines.line(json -> {
      JsonClaim claims = new JsonClaim(json, words);
      JsonOrigins origins = new JsonOrigins(json, words);
      json.writeStringField("question", dossier.question().asked());
      json.writeStringField("proposition", dossier.question().proposition());
      json.writeBooleanField("is_question", dossier.question().isQuestion());
      origins.write("supporting", dossier.supporting());
      origins.write("contradicting", dossier.contradicting());
      writeStrings(json, "over_time", new Course(dossier, words).inWords());
      writeStrings(json, "unknown", dossier.unknown());
      json.writeNumberField("left_out", dossier.leftOut());
      json.writeArrayFieldStart("claims");
      for (ClaimEvidence claim : dossier.claims()) {
        writeClaim(json, claims, claim);
      }
      json.writeEndArray();
    });
  }

  private static void writeStrings(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void writeClaim(JsonGenerator json, JsonClaim claims, ClaimEvidence claim)
      throws IOException {
    json.writeStartObject();
    claims.write(claim.trace());
    json.writeStringField("bearing", JsonStatement.lower(claim.bearing()));
    json.writeNumberField("probability", JsonStatement.rounded(claim.probability()));
    json.writeArrayFieldStart("evidence");
    for (Evidence line : claim.lines()) {
      json.writeStartObject();
      json.writeStringField("bearing", JsonStatement.lower(line.bearing()));
      claims.writeTestimony(line.testimony());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
