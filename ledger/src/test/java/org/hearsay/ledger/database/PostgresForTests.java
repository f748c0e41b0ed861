package org.hearsay.ledger.database;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL server for all tests of a run, and new databases in it. */
public final class PostgresForTests {
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String failure;
  private static int databases;

  private PostgresForTests() {}

  /** JDBC URL of a new and empty database; skips the test where PostgreSQL cannot run. */
  public static synchronized String newDatabase() {
    String name = "ledger" + databases++;
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server().getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres server() {
    if (server == null && failure == null) {
      try {
        server = start();
      } catch (IOException | RuntimeException e) {
        failure = "skipped, as PostgreSQL can't be started here: " + e;
        System.err.println(failure);
      }
    }
    return server == null ? abort(failure) : server;
  }

  /** A server of a test's own, that it may stop. */
  public static EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }
}
