package org.hearsay.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.hearsay.claim.LedgerException;
import org.hearsay.ledger.database.Databases;
import org.hearsay.ledger.store.SqlLedger;
import org.hearsay.ledger.store.Steps;
import org.jspecify.annotations.Nullable;

/**
 * Opens ledgers: {@code Ledgers.open("news.db")}, {@code Ledgers.open(Ledgers.defaultPlace())},
 * {@code Ledgers.waiting(Duration.ofSeconds(2)).at("jdbc:postgresql://host/news")}.
 */
public final class Ledgers {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Duration patience;
  private final Steps steps;

  private Ledgers(Duration patience, Steps steps) {
    this.patience = patience;
    this.steps = steps;
  }

  /**
   * Opens a ledger, makes it where there is none, and brings an old one up to date.
   *
   * @param place path of a SQLite file, whose folders are made too, or a JDBC URL of PostgreSQL
   * @throws LedgerException when it can't be opened: the message says why and what to do
   */
  public static SqlLedger open(String place) {
    return open(place, Steps.UNTOLD);
  }

  /**
   * The same.
   *
   * @param steps told how far it is where bringing an old ledger up to date takes long
   */
  public static SqlLedger open(String place, Steps steps) {
    return new Ledgers(PATIENCE, steps).at(place);
  }

  /**
   * The same with another patience.
   *
   * @param patience how long to wait for another writer, or for a server, before giving up
   */
  public static Ledgers waiting(Duration patience) {
    return new Ledgers(patience, Steps.UNTOLD);
  }

  /** Opens a ledger as {@link #open} does. */
  public SqlLedger at(String place) {
    SqlLedger ledger = new SqlLedger(Databases.open(place, patience));
    try {
      ledger.bringUpToDate(steps);
      return ledger;
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  /**
   * The user's own ledger: {@code hearsay/ledger.db} in the folder where this system keeps a
   * program's data.
   */
  public static String defaultPlace() {
    return defaultPlace(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System.getenv("XDG_DATA_HOME"))
        .toString();
  }

  /** As the XDG Base Directory Specification has it: a path that is not absolute does not count. */
  static Path defaultPlace(String system, Path home, @Nullable String dataHome) {
    Path folder;
    if (dataHome != null && Path.of(dataHome).isAbsolute()) {
      folder = Path.of(dataHome, "hearsay");
    } else if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
      folder = home.resolve("Library/Application Support/Hearsay");
    } else {
      folder = home.resolve(".local/share/hearsay");
    }
    return folder.resolve("ledger.db");
  }
}
