package org.hearsay.ledger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** How transactions begin and end. */
interface Transactions {
  void begin(Connection connection) throws SQLException;

  void commit(Connection connection) throws SQLException;

  void rollBack(Connection connection) throws SQLException;

  /** As JDBC has it. */
  static Transactions ofDriver() {
    return new Transactions() {
      @Override
      public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
      }

      @Override
      public void commit(Connection connection) throws SQLException {
        connection.commit();
      }

      @Override
      public void rollBack(Connection connection) throws SQLException {
        connection.rollback();
      }
    };
  }

  /**
   * In SQLite's own words: its driver begins the next transaction as soon as one ends, so that a
   * connection would hold the lock that others wait for, while it does nothing.
   *
   * @param begin {@code begin immediate} takes the lock for writing at once; {@code begin} takes
   *     none and reads one state of the file
   */
  static Transactions inSqlite(String begin) {
    return new Transactions() {
      @Override
      public void begin(Connection connection) throws SQLException {
        execute(connection, begin);
      }

      @Override
      public void commit(Connection connection) throws SQLException {
        execute(connection, "commit");
      }

      @Override
      public void rollBack(Connection connection) throws SQLException {
        execute(connection, "rollback");
      }
    };
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
