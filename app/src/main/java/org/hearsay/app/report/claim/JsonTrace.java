package org.hearsay.app.report.claim;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.hearsay.app.json.JsonClaim;
import org.hearsay.app.json.JsonLines;
import org.hearsay.app.json.JsonOrigins;
import org.hearsay.article.ArticleId;
import org.hearsay.article.ExactWords;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.ToldHeadline;
import org.hearsay.origin.Trace;

/** A claim's trace for programs. */
final class JsonTrace implements TraceReport {
  private final JsonLines lines;
  private final ExactWords words = new ExactWords();

  JsonTrace(Writer out) {
    lines = new JsonLines(out);
  }

  @Override
  public void write(Trace trace) throws IOException {
    lines.line(json -> {
      JsonClaim claim = new JsonClaim(json, words);
      JsonOrigins origins = new JsonOrigins(json, words);
      json.writeObjectFieldStart("claim");
      claim.write(trace);
      json.writeEndObject();
      origins.write("asserting", trace.asserting());
      origins.write("denying", trace.denying());
      Map<ArticleId, ToldHeadline> headlines =
          trace.headlines().stream().collect(toMap(told -> told.article().id(), told -> told));
      json.writeArrayFieldStart("statements");
      for (Testimony testimony : trace.testimonies()) {
        json.writeStartObject();
        claim.writeTestimony(testimony, headlines);
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }
}
