package org.hearsay.ledger.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's {@code data_version}: for one connection it changes with each commit of all others. So
 * this has a connection of its own, that commits nothing.
 */
final class SqliteCommits implements Commits {
  private final DataSource source;
  private @Nullable Connection connection;

  SqliteCommits(DataSource source) {
    this.source = source;
  }

  @Override
  public synchronized String latest() throws SQLException {
    if (connection == null) {
      connection = source.getConnection();
    }
    try (Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("pragma data_version")) {
      return version.next() ? version.getString(1) : "";
    }
  }

  @Override
  public synchronized void close() {
    try (Connection held = connection) {
      connection = null;
    } catch (SQLException e) {
      throw new IllegalStateException("a connection can't be closed", e);
    }
  }
}
