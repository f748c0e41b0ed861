package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.prose.ChangeWords;
import org.hearsay.claim.Change;
import org.hearsay.claim.Correction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that keeps one thing that a person sets right. */
abstract class Correcting implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Whose word this is. Default: ${DEFAULT-VALUE}.")
  private String author = System.getProperty("user.name");

  @Mixin private LedgerOption ledger = new LedgerOption();

  Correcting(Console console) {
    this.console = console;
  }

  /**
   * What is set right.
   *
   * @throws IllegalArgumentException when the ledger lacks what is named
   */
  abstract Change change(OpenLedger open);

  @Override
  public Integer call() throws IOException {
    try (OpenLedger open = ledger.open(console)) {
      Correction kept = open.correct(author, change(open));
      console.print(
          "correction "
              + kept.number()
              + " by "
              + kept.author()
              + ": "
              + ChangeWords.of(kept.change())
              + "\n");
      if (!open.search().isWritable()) {
        console
            .err()
            .println("the search index is in use; ./hearsay reindex later makes this findable");
      }
    }
    return 0;
  }
}
