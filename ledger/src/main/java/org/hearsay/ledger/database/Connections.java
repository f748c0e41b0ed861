package org.hearsay.ledger.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;

/**
 * Connections of one kind, and the transactions in them.
 *
 * @param settings of jOOQ, without a connection; it holds what jOOQ remembers of columns and
 *     records, so that each transaction need not find it out anew
 */
record Connections(HikariDataSource pool, Configuration settings, Transactions transactions)
    implements AutoCloseable {
  Connections(HikariDataSource pool, SQLDialect dialect, Transactions transactions) {
    this(pool, new DefaultConfiguration().set(dialect), transactions);
  }

  /**
   * Does {@code work} in whole, or not at all when it throws.
   *
   * @throws SQLException when there is no connection, or the transaction can't begin or end
   * @throws DataAccessException when the work fails in the database
   */
  <T> T transact(Function<DSLContext, T> work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      transactions.begin(connection);
      try {
        T result =
            work.apply(DSL.using(settings.derive(new DefaultConnectionProvider(connection))));
        transactions.commit(connection);
        return result;
      } catch (Throwable e) {
        rollBack(connection, e);
        throw e;
      }
    }
  }

  /** A connection that can't roll back is of no use any more. */
  private void rollBack(Connection connection, Throwable reason) {
    try {
      transactions.rollBack(connection);
    } catch (SQLException e) {
      reason.addSuppressed(e);
      pool.evictConnection(connection);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
