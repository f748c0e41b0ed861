package org.hearsay.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.ledger.lines.JsonLines;
import org.hearsay.ledger.store.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./hearsay import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads what ./hearsay export wrote into an empty ledger, which is then the same as the one"
          + " that was exported.",
      ""
    },
    footer = {"", "Example:", "  ./hearsay import --ledger copy.db ledger.jsonl"})
final class ImportCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "JSON Lines, or - for standard input.")
  private String file = STANDARD_INPUT;

  @Mixin private LedgerOption ledger = new LedgerOption();

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (SqlLedger store = ledger.store(console);
        InputStream in =
            file.equals(STANDARD_INPUT)
                ? console.in()
                : new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
      new JsonLines(store).read(in);
    }
    try (OpenLedger open = ledger.open(console)) {
      console.err().println(open.ledger().articles().size() + " articles imported");
    }
    return 0;
  }
}
