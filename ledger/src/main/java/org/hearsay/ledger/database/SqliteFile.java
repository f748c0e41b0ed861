package org.hearsay.ledger.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.hearsay.claim.LedgerException;
import org.jooq.SQLDialect;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/**
 * A ledger in one SQLite file, with its write-ahead log beside it.
 *
 * <p>Many connections read while one writes. A writing transaction takes the lock at its start, so
 * that it waits there and never fails half way because another one wrote. What is committed is in
 * the log, in the operating system's hands: a killed process loses nothing, a power cut may lose
 * the last commits, and neither damages the file.
 */
final class SqliteFile {
  private static final int APPLICATION = 0x48534159;
  private static final int READERS = 8;
  private static final long LEAST_WAIT_MILLIS = 250;

  private final Path file;
  private final Duration patience;
  private final Consumer<SQLiteConfig> tuning;
  private final Failures failures = new SqliteFailures();

  /**
   * @param patience how long to wait for another writer
   * @param tuning further settings of each connection
   */
  SqliteFile(Path file, Duration patience, Consumer<SQLiteConfig> tuning) {
    this.file = file;
    this.patience = patience;
    this.tuning = tuning;
  }

  /**
   * Opens the file; makes it, with its folders, where there is none.
   *
   * @throws LedgerException when that can't be done, or the file is something else
   */
  Database open() {
    createFolders();
    try {
      prepare();
    } catch (SQLException | FlywayException | IOException e) {
      throw failures.of(file.toString(), e);
    }
    return new Database(
        file.toString(),
        connections(reading(), "begin"),
        connections(writing(), "begin immediate"),
        new SqliteCommits(source(withLog())),
        failures);
  }

  /** Only who holds the lock turns the write-ahead log on: SQLite does not wait with that. */
  private void prepare() throws SQLException, IOException {
    if (isReady()) {
      return;
    }
    try (MigrationLock _ = MigrationLock.of(file)) {
      if (!isLedger()) {
        throw new LedgerException("the ledger " + file + " " + SqliteFailures.NOT_A_LEDGER);
      }
      migrations(source(withLog())).run();
    }
  }

  private boolean isReady() throws SQLException {
    return isLedger() && migrations(source(config())).version() == Migrations.NEWEST;
  }

  private Migrations migrations(DataSource source) {
    return new Migrations(file.toString(), source, "sqlite");
  }

  private void createFolders() {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new LedgerException(
          "the ledger " + file + " can't be made: no folder " + folder + " can be created", e);
    }
  }

  private Connections connections(HikariConfig settings, String begin) {
    try {
      return new Connections(
          new HikariDataSource(settings), SQLDialect.SQLITE, Transactions.inSqlite(begin));
    } catch (PoolInitializationException e) {
      throw failures.of(file.toString(), e);
    }
  }

  private HikariConfig reading() {
    HikariConfig settings = settings("reading");
    settings.setMaximumPoolSize(READERS);
    settings.setMinimumIdle(0);
    return settings;
  }

  /** One connection: SQLite has one writer, and so its turn comes in the order of asking. */
  private HikariConfig writing() {
    HikariConfig settings = settings("writing");
    settings.setMaximumPoolSize(1);
    settings.setMinimumIdle(0);
    return settings;
  }

  private HikariConfig settings(String use) {
    HikariConfig settings = new HikariConfig();
    settings.setDataSource(source(withLog()));
    settings.setConnectionTimeout(Math.max(LEAST_WAIT_MILLIS, patience.toMillis()));
    settings.setPoolName(file.getFileName() + " " + use);
    return settings;
  }

  private SQLiteConfig withLog() {
    SQLiteConfig config = config();
    config.setJournalMode(JournalMode.WAL);
    return config;
  }

  private SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) patience.toMillis());
    tuning.accept(config);
    return config;
  }

  private SQLiteDataSource source(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /** Also where nothing is in it yet. A file of another program is left alone. */
  private boolean isLedger() throws SQLException {
    try (Connection connection = source(config()).getConnection();
        Statement statement = connection.createStatement()) {
      return number(statement, "pragma application_id") == APPLICATION
          || number(statement, "select count(*) from sqlite_schema") == 0;
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
