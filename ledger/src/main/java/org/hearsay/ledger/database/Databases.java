package org.hearsay.ledger.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.hearsay.claim.LedgerException;
import org.sqlite.SQLiteConfig;

/** Opens the database that a place names. */
public final class Databases {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  private Databases() {}

  /**
   * @param place path of a SQLite file, or a JDBC URL of PostgreSQL
   * @param patience how long to wait for another writer, or for the server
   * @throws LedgerException when it can't be opened
   */
  public static Database open(String place, Duration patience) {
    return open(place, patience, config -> {});
  }

  static Database open(String place, Duration patience, Consumer<SQLiteConfig> tuning) {
    if (place.startsWith(POSTGRESQL)) {
      return new PostgresServer(place, patience).open();
    }
    if (place.startsWith("jdbc:")) {
      throw new LedgerException(
          "the ledger " + place + " is of no known kind; name a file, or jdbc:postgresql://...");
    }
    return new SqliteFile(path(place), patience, tuning).open();
  }

  private static Path path(String place) {
    try {
      return Path.of(place);
    } catch (InvalidPathException e) {
      throw new LedgerException("the ledger " + place + " is no path: " + e.getReason(), e);
    }
  }
}
