package org.hearsay.app.report.claim;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.terminal.TerminalWriter;
import org.hearsay.app.terminal.TextStyle;
import org.hearsay.article.ExactWords;
import org.hearsay.origin.Trace;

/** Claims for people at a terminal: a block each, its id in the margin. */
final class TextClaims implements ClaimsReport {
  private static final int MARGIN = 15;

  private final TerminalWriter out;
  private final ClaimWords claims = new ClaimWords(new ExactWords());
  private int written;

  TextClaims(Writer out, int width, boolean colours) {
    this.out = new TerminalWriter(out, width, colours);
  }

  @Override
  public void write(Trace trace) throws IOException {
    String id = trace.claim().id();
    String wording = claims.wording(trace);
    String state = claims.state(trace);
    String margin = " ".repeat(MARGIN);
    out.block(
        id + " ".repeat(Math.max(1, MARGIN - id.length())), margin, TextStyle.CONTENT, wording);
    out.block(margin, margin, TextStyle.PLAIN, state);
    out.block(margin, margin, TextStyle.NOTE, ClaimWords.appearance(trace));
    out.gap();
    written++;
  }

  @Override
  public void close() throws IOException {
    out.block(TextStyle.NOTE, written == 0 ? "no claim" : Counted.of(written, "claim"));
  }
}
