package org.hearsay.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContractTest {
  @TempDir Path folder;

  private int places;

  @Override
  String newPlace() {
    return folder.resolve("made/on the way/ledger" + places++ + ".db").toString();
  }
}
