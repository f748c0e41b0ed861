package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.app.ledger.LedgerFiles;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.ledger.Ledgers;
import org.hearsay.ledger.store.SqlLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "PLACE",
      description =
          "The ledger: a file, or jdbc:postgresql://host/database. Default: ledger.db in the user's"
              + " data folder.")
  private @Nullable String place;

  /** Opens it with its search index; the caller closes it. */
  OpenLedger open() throws IOException {
    return OpenLedger.at(place());
  }

  /** Opens what is kept, without the index; the caller closes it. */
  SqlLedger store() {
    return Ledgers.open(place());
  }

  /** A file that belongs to it and stands beside it, or in the user's data folder. */
  Path fileBeside(String suffix) {
    return LedgerFiles.beside(place(), suffix);
  }

  private String place() {
    return place == null ? Ledgers.defaultPlace() : place;
  }
}
