package org.hearsay.ledger.store;

import java.nio.file.Path;
import org.hearsay.ledger.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every ledger that lasts keeps to: all of a subclass runs against every database. */
@ParameterizedClass
@EnumSource(Store.class)
public abstract class EveryStoreTest {
  @Parameter Store store;
  @TempDir Path folder;

  /** Empty at the begin of each test. */
  protected SqlLedger ledger;

  /** A place where no ledger is yet. */
  protected final String newPlace() {
    return store.newPlace(folder);
  }

  @BeforeEach
  final void open() {
    ledger = Ledgers.open(newPlace());
  }

  @AfterEach
  final void close() {
    if (ledger != null) {
      ledger.close();
    }
  }
}
