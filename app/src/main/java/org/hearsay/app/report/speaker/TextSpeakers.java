package org.hearsay.app.report.speaker;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.terminal.TerminalWriter;
import org.hearsay.app.terminal.TextStyle;
import org.hearsay.claim.Ledger.SpeakerSummary;
import org.hearsay.speaker.SpeakerNode;

/** Speakers for people at a terminal: a block each, its id in the margin. */
final class TextSpeakers implements SpeakersReport {
  private static final int MARGIN = 15;

  private final TerminalWriter out;
  private int written;

  TextSpeakers(Writer out, int width, boolean colours) {
    this.out = new TerminalWriter(out, width, colours);
  }

  @Override
  public void write(SpeakerSummary summary) throws IOException {
    SpeakerNode speaker = summary.speaker();
    String margin = " ".repeat(MARGIN);
    out.block(
        speaker.id() + " ".repeat(Math.max(1, MARGIN - speaker.id().length())),
        margin,
        TextStyle.SOURCE,
        NodeWords.named(speaker));
    out.block(margin, margin, TextStyle.PLAIN, NodeWords.roles(speaker));
    out.block(
        margin,
        margin,
        TextStyle.NOTE,
        Counted.of(Math.toIntExact(summary.statements()), "statement")
            + "; "
            + NodeWords.whereabouts(speaker));
    out.gap();
    written++;
  }

  @Override
  public void close() throws IOException {
    out.block(TextStyle.NOTE, written == 0 ? "no speaker" : Counted.of(written, "speaker"));
  }
}
