package org.hearsay.app.report.claim;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.json.JsonClaim;
import org.hearsay.app.json.JsonLines;
import org.hearsay.article.ExactWords;
import org.hearsay.origin.Trace;

/** Claims for programs, one a line. */
final class JsonClaims implements ClaimsReport {
  private final JsonLines lines;
  private final ExactWords words = new ExactWords();

  JsonClaims(Writer out) {
    lines = new JsonLines(out);
  }

  @Override
  public void write(Trace trace) throws IOException {
    lines.line(json -> new JsonClaim(json, words).write(trace));
  }

  @Override
  public void close() {
    // Nothing stands at the end.
  }
}
