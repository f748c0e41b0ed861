package org.hearsay.app.report.speaker;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.json.JsonLines;
import org.hearsay.app.json.JsonSpeaker;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.Ledger.SpeakerSummary;

/** Speakers for programs, one a line. */
final class JsonSpeakers implements SpeakersReport {
  private final JsonLines lines;

  JsonSpeakers(Writer out) {
    lines = new JsonLines(out);
  }

  @Override
  public void write(SpeakerSummary summary) throws IOException {
    lines.line(json -> {
      new JsonSpeaker(json, new ExactWords()).write(summary.speaker());
      json.writeNumberField("statements", summary.statements());
    });
  }

  @Override
  public void close() {
    // Nothing stands at the end.
  }
}
