package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.ledger.OpenLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./hearsay reindex}. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description =
        "Makes the search index beside the ledger anew, and finds out again who is one speaker"
            + " across its articles. Nothing is lost: both follow from what was read and from"
            + " people's corrections.")
final class ReindexCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private LedgerOption ledger = new LedgerOption();

  ReindexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int indexed;
    try (OpenLedger open = ledger.open(console)) {
      open.requireToBeAlone();
      try (Progress progress = Progress.of("indexing", console)) {
        indexed = open.reindex(progress::stepTo);
      }
      console.err().println(indexed + " statements indexed");
    }
    return 0;
  }
}
