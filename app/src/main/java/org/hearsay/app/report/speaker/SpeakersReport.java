package org.hearsay.app.report.speaker;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import org.hearsay.claim.Ledger.SpeakerSummary;

/**
 * A list of speakers. For one thread. Closing writes what belongs at the end, and does not close
 * what is written to.
 */
public interface SpeakersReport extends Closeable {
  /**
   * For people at a terminal.
   *
   * @param out not closed by the report
   * @param width how many columns to fill
   * @param colours whether to write ANSI colours
   */
  static SpeakersReport text(Writer out, int width, boolean colours) {
    return new TextSpeakers(out, width, colours);
  }

  /**
   * JSON Lines: one object a speaker.
   *
   * @param out not closed by the report
   */
  static SpeakersReport json(Writer out) {
    return new JsonSpeakers(out);
  }

  /** Writes a speaker. */
  void write(SpeakerSummary summary) throws IOException;
}
