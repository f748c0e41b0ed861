package org.hearsay.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.json.JsonLines;
import org.hearsay.app.prose.ChangeWords;
import org.hearsay.claim.Correction;
import org.hearsay.ledger.database.ChangeText;
import org.hearsay.ledger.store.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./hearsay correct list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists what people set right, in the order in which they did.",
    footer = {
      "",
      "Examples:",
      "  ./hearsay correct list",
      "  ./hearsay correct list --format json"
    })
final class CorrectionsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--format", description = "text or json. Default: ${DEFAULT-VALUE}.")
  private LedgerFormat format = LedgerFormat.text;

  @Mixin private LedgerOption ledger = new LedgerOption();

  CorrectionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Correction> corrections;
    try (SqlLedger store = ledger.store(console)) {
      corrections = store.corrections();
    }
    try (RecordWriter out = new RecordWriter(console.out())) {
      JsonLines json = new JsonLines(out);
      for (Correction correction : corrections) {
        switch (format) {
          case text -> out.write(inWords(correction) + "\n");
          case json -> json.line(line -> write(line, correction));
        }
      }
      out.flush();
    }
    if (corrections.isEmpty()) {
      console.err().println("nobody corrected anything yet; ./hearsay correct --help says how");
    }
    return 0;
  }

  private static String inWords(Correction correction) {
    return correction.number()
        + " "
        + correction.made().atZone(ZoneOffset.UTC).toLocalDate()
        + " "
        + correction.author()
        + ": "
        + ChangeWords.of(correction.change())
        + (correction.isOrphaned()
            ? " (no effect: the statement was not found again when its article was read anew)"
            : "");
  }

  private static void write(JsonGenerator json, Correction correction) throws IOException {
    json.writeNumberField("number", correction.number());
    json.writeStringField("author", correction.author());
    json.writeStringField("made", correction.made().toString());
    json.writeBooleanField("orphaned", correction.isOrphaned());
    json.writeFieldName("change");
    json.writeRawValue(ChangeText.of(correction.change()));
  }
}
