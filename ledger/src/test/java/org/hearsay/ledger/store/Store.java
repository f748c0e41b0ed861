package org.hearsay.ledger.store;

import java.nio.file.Path;
import java.util.UUID;
import org.hearsay.ledger.database.PostgresForTests;

/** The databases that every contract is held to. */
public enum Store {
  SQLITE {
    @Override
    public String newPlace(Path folder) {
      return folder.resolve("made/on the way/" + UUID.randomUUID() + ".db").toString();
    }
  },
  POSTGRESQL {
    @Override
    public String newPlace(Path folder) {
      return PostgresForTests.newDatabase();
    }
  };

  /** A place where no ledger is yet; skips the test where this database can't run. */
  public abstract String newPlace(Path folder);
}
