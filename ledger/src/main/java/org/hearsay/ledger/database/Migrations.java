package org.hearsay.ledger.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hearsay.claim.LedgerException;

/**
 * Brings a database to the newest version of the ledger's tables.
 *
 * <p>The scripts lie beside the classes, one folder for each kind of database. Flyway is only
 * started when there is something to do, since that takes longer than all else at a start.
 */
final class Migrations {
  /** Version of the last script. */
  static final int NEWEST = 3;

  private static final String HISTORY = "migration";

  private final String place;
  private final DataSource database;
  private final String folder;

  /**
   * @param folder where the scripts lie: {@code sqlite}
   */
  Migrations(String place, DataSource database, String folder) {
    this.place = place;
    this.database = database;
    this.folder = folder;
  }

  /**
   * @throws LedgerException when a newer Hearsay made the ledger, or the database holds something
   *     else
   * @throws FlywayException when the database fails
   */
  void run() throws SQLException {
    int version = version();
    if (version < NEWEST) {
      migrate();
    } else if (version > NEWEST) {
      throw new LedgerException(
          "the ledger "
              + place
              + " was made by a newer Hearsay (version "
              + version
              + " of its tables, this one knows "
              + NEWEST
              + "); update Hearsay, or name another ledger");
    }
  }

  private void migrate() {
    try {
      flyway().migrate();
    } catch (FlywayException e) {
      if (String.valueOf(e.getMessage()).contains("non-empty schema")) {
        throw new LedgerException(
            "the ledger "
                + place
                + " holds tables that are not Hearsay's; name an empty database or schema",
            e);
      }
      throw e;
    }
  }

  private Flyway flyway() {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:org/hearsay/ledger/" + folder)
        .table(HISTORY)
        .loggers("slf4j")
        .load();
  }

  /** 0 where there is no ledger yet. */
  int version() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return hasHistory(connection) ? last(connection) : 0;
    }
  }

  private static boolean hasHistory(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), connection.getSchema(), HISTORY, null)) {
      return tables.next();
    }
  }

  private static int last(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet versions =
            statement.executeQuery(
                "select max(cast(version as integer)) from " + HISTORY + " where success")) {
      return versions.next() ? versions.getInt(1) : 0;
    }
  }
}
