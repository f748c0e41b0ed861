package org.hearsay.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.app.ledger.OpenLedger;
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
    footer = {"", "Examples:", "  ./hearsay claims resignation", "  ./hearsay trace c1a2b3c4d5e6"})
final class TraceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CLAIM", description = "A claim's id, as ./hearsay claims gives it.")
  private String claim = "";

  @Option(names = "--format", description = "text or json. Default: ${DEFAULT-VALUE}.")
  private LedgerFormat format = LedgerFormat.text;

  @Mixin private LedgerOption ledger = new LedgerOption();

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenLedger open = ledger.open()) {
      Optional<Trace> trace = open.tracing().of(claim);
      if (trace.isEmpty()) {
        console
            .err()
            .println("hearsay: the ledger has no claim " + claim + "; ./hearsay claims lists them");
        return 1;
      }
      format.write(console, text -> text.trace(trace.get()), json -> json.trace(trace.get()));
    }
    return 0;
  }
}
