package org.hearsay.app.cli;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.report.LedgerJson;
import org.hearsay.app.report.LedgerText;

/** How commands write what a ledger holds. */
enum LedgerFormat {
  /** For people. */
  text,
  /** JSON Lines. */
  json;

  /** Writes with one of two writers. */
  interface Choice {
    void write(LedgerText text) throws IOException;
  }

  /** The same, as JSON. */
  interface JsonChoice {
    void write(LedgerJson json) throws IOException;
  }

  /** Writes in this format to standard output. */
  void write(Console console, Choice asText, JsonChoice asJson) throws IOException {
    try (RecordWriter out = new RecordWriter(console.out())) {
      Writer writer = out;
      if (this == text) {
        asText.write(new LedgerText(writer, console.width(), console.colours()));
      } else {
        asJson.write(new LedgerJson(writer));
      }
      out.flush();
    }
  }
}
