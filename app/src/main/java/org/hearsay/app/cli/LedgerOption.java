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
  private static final String UPKEEP = "updating ledger";

  @Option(
      names = "--ledger",
      paramLabel = "PLACE",
      description =
          "The ledger: a file, or jdbc:postgresql://host/database. Default: ledger.db in the user's"
              + " data folder.")
  private @Nullable String place;

  /**
   * Opens it with its search index; the caller closes it.
   *
   * @param console shown how far it is where bringing an old ledger up to date takes long
   */
  OpenLedger open(Console console) throws IOException {
    try (Progress progress = Progress.of(UPKEEP, console)) {
      return OpenLedger.at(place(), progress::stepTo);
    }
  }

  /** The same for a command that only looks: others can add to the ledger meanwhile. */
  OpenLedger openToLook(Console console) throws IOException {
    try (Progress progress = Progress.of(UPKEEP, console)) {
      return OpenLedger.toLook(place(), progress::stepTo);
    }
  }

  /** Opens what is kept, without the index; otherwise as {@link #open}. */
  SqlLedger store(Console console) {
    try (Progress progress = Progress.of(UPKEEP, console)) {
      return Ledgers.open(place(), progress::stepTo);
    }
  }

  /** A file that belongs to it and stands beside it, or in the user's data folder. */
  Path fileBeside(String suffix) {
    return LedgerFiles.beside(place(), suffix);
  }

  /** What gives another command the same ledger; begins with a space, or is empty. */
  String asGiven() {
    return place == null ? "" : " --ledger " + place;
  }

  private String place() {
    return place == null ? Ledgers.defaultPlace() : place;
  }
}
