package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.ledger.lines.JsonLines;
import org.hearsay.ledger.store.SqlLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./hearsay export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the whole ledger as JSON Lines: the same ledger gives the same bytes, and ./hearsay"
          + " import makes the same ledger of them.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay export > ledger.jsonl",
      "  ./hearsay export --ledger story.db --output story.jsonl"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  /** What can be written. */
  enum ExportFormat {
    jsonl
  }

  @Option(
      names = "--format",
      description = "How to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ExportFormat format = ExportFormat.jsonl;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which appears only when all is written.")
  private @Nullable Path output;

  @Mixin private LedgerOption ledger = new LedgerOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (SqlLedger store = ledger.store()) {
      JsonLines lines =
          switch (format) {
            case jsonl -> new JsonLines(store);
          };
      if (output == null) {
        lines.write(console.out());
        return 0;
      }
      try (OutputFile file = OutputFile.at(output)) {
        lines.write(file.stream());
        file.complete();
      }
    }
    return 0;
  }
}
