package org.hearsay.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.ledger.export.Annotations;
import org.hearsay.ledger.export.LedgerTable;
import org.hearsay.ledger.export.Provenance;
import org.hearsay.ledger.export.TrainingData;
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
      "Writes the whole ledger; the same ledger gives the same bytes. jsonl: all that it holds, of"
          + " which ./hearsay import makes the same ledger. csv and parquet: one of its tables."
          + " prov: the chains of sources as W3C PROV-N. annotations: the spans as W3C Web"
          + " Annotations. gold, labels and pairs: what people set right, as data to train and"
          + " measure with: articles with their attributions; whose word these are; which"
          + " statements make one claim.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay export > ledger.jsonl",
      "  ./hearsay export --ledger story.db --output story.jsonl",
      "  ./hearsay export --format csv --table claim > claims.csv",
      "  ./hearsay export --format parquet --table origin --output origins.parquet"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  /** What can be written. */
  enum ExportFormat {
    jsonl,
    csv,
    parquet,
    prov,
    annotations,
    gold,
    labels,
    pairs
  }

  @Option(
      names = "--format",
      description = "How to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ExportFormat format = ExportFormat.jsonl;

  @Option(
      names = "--table",
      description =
          "Which table csv and parquet write: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}. statement: whose word, in which words; hop: the chains; claim:"
              + " what is claimed, by how many origins; member: which statements make which claim;"
              + " origin: which statements are one origin, and why; speaker: who is one across"
              + " articles; appearance: in which article, as which entity of it, and why.")
  private LedgerTable table = LedgerTable.STATEMENT;

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
    try (SqlLedger store = ledger.store(console)) {
      if (output == null) {
        write(store, console.out());
        return 0;
      }
      try (OutputFile file = OutputFile.at(output)) {
        write(store, file.stream());
        file.complete();
      }
    }
    return 0;
  }

  private void write(SqlLedger store, OutputStream out) throws IOException {
    Writer characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    switch (format) {
      case jsonl -> new JsonLines(store).write(out);
      case csv -> table.csv(store, OpenLedger.tracing(store), characters);
      case parquet -> table.parquet(store, OpenLedger.tracing(store), out);
      case prov -> Provenance.write(store, characters);
      case annotations -> Annotations.write(store, out);
      case gold -> TrainingData.gold(store, out);
      case labels -> TrainingData.labels(store, out);
      case pairs -> TrainingData.pairs(store, out);
    }
    characters.flush();
  }
}
