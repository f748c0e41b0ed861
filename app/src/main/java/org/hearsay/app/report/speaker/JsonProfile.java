package org.hearsay.app.report.speaker;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.json.JsonLines;
import org.hearsay.app.json.JsonSpeaker;
import org.hearsay.article.ExactWords;
import org.hearsay.profile.Profile;

/** A speaker's profile for programs. */
final class JsonProfile implements ProfileReport {
  private final JsonLines lines;

  JsonProfile(Writer out) {
    lines = new JsonLines(out);
  }

  @Override
  public void write(Profile profile) throws IOException {
    lines.line(json -> new JsonSpeaker(json, new ExactWords()).write(profile));
  }
}
