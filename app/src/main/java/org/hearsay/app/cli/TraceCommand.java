package org.hearsay.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.report.claim.TraceReport;
import org.hearsay.app.terminal.BranchLines;
import org.hearsay.ledger.store.SqlLedger;
import org.hearsay.origin.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./hearsay trace}. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description = {
      "Traces a claim to its origins: which articles have it, through whom, from whom; how many"
          + " independent origins there can be, and why.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay claims resignation",
      "  ./hearsay trace c1a2b3c4d5e6",
      "  ./hearsay trace --format html c1a2b3c4d5e6 > claim.html"
    })
final class TraceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CLAIM", description = "A claim's id, as ./hearsay claims gives it.")
  private String claim = "";

  /** How a trace can be written. */
  enum TraceFormat {
    text,
    json,
    html
  }

  @Option(
      names = "--format",
      description = "How to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private TraceFormat format = TraceFormat.text;

  @Mixin private LedgerOption ledger = new LedgerOption();

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (SqlLedger store = ledger.store(console)) {
      Optional<Trace> trace = OpenLedger.tracing(store).of(claim);
      if (trace.isEmpty()) {
        console
            .err()
            .println("hearsay: the ledger has no claim " + claim + "; ./hearsay claims lists them");
        return 1;
      }
      try (RecordWriter out = new RecordWriter(console.out())) {
        report(out).write(trace.get());
        out.flush();
      }
    }
    return 0;
  }

  private TraceReport report(RecordWriter out) {
    return switch (format) {
      case text ->
          TraceReport.text(
              out, console.width(), console.colours(), BranchLines.fitting(console.environment()));
      case json -> TraceReport.json(out);
      case html -> TraceReport.html(out);
    };
  }
}
