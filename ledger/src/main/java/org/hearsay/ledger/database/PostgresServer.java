package org.hearsay.ledger.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
import org.hearsay.claim.LedgerException;
import org.jooq.SQLDialect;

/** A ledger in a PostgreSQL database, in the schema that its connections use. */
final class PostgresServer {
  private static final int CONNECTIONS = 8;
  private static final long LEAST_WAIT_MILLIS = 250;

  private final String url;
  private final String place;
  private final Duration patience;
  private final Failures failures = new PostgresFailures();

  /**
   * @param url a JDBC URL; user and password may stand in it
   * @param patience how long to wait for a connection
   */
  PostgresServer(String url, Duration patience) {
    this.url = url;
    this.place = url.replaceFirst("\\?.*", "");
    this.patience = patience;
  }

  /**
   * @throws LedgerException when the server can't be reached, or the schema holds something else
   */
  Database open() {
    HikariDataSource writers = pool(writing());
    try {
      new Migrations(place, writers, "postgresql").run();
      Connections readers = connections(pool(reading()));
      return new Database(
          place, readers, connections(writers), new PostgresCommits(readers), failures);
    } catch (SQLException | FlywayException e) {
      writers.close();
      throw failures.of(place, e);
    } catch (LedgerException e) {
      writers.close();
      throw e;
    }
  }

  private static Connections connections(HikariDataSource pool) {
    return new Connections(pool, SQLDialect.POSTGRES, Transactions.ofDriver());
  }

  private HikariDataSource pool(HikariConfig settings) {
    try {
      return new HikariDataSource(settings);
    } catch (PoolInitializationException e) {
      throw failures.of(place, e);
    }
  }

  private HikariConfig reading() {
    HikariConfig settings = settings("TRANSACTION_REPEATABLE_READ");
    settings.setReadOnly(true);
    settings.setMinimumIdle(0);
    settings.setInitializationFailTimeout(-1);
    return settings;
  }

  private HikariConfig writing() {
    HikariConfig settings = settings("TRANSACTION_READ_COMMITTED");
    settings.setMinimumIdle(1);
    return settings;
  }

  private HikariConfig settings(String isolation) {
    HikariConfig settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setAutoCommit(false);
    settings.setTransactionIsolation(isolation);
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setConnectionTimeout(Math.max(LEAST_WAIT_MILLIS, patience.toMillis()));
    settings.setPoolName("hearsay " + isolation);
    return settings;
  }
}
