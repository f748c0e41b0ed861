package org.hearsay.app.cli;

import java.io.IOException;
import org.hearsay.app.ledger.LedgerPlace;
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
    return OpenLedger.at(place().value());
  }

  /** Opens what is kept, without the index; the caller closes it. */
  SqlLedger store() {
    return Ledgers.open(place().value());
  }

  /** Where it is. */
  LedgerPlace place() {
    return new LedgerPlace(place == null ? Ledgers.defaultPlace() : place);
  }

  /** What gives another command the same ledger; begins with a space, or is empty. */
  String asGiven() {
    return place == null ? "" : " --ledger " + place;
  }
}
