package org.hearsay.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hearsay.ledger.store.Accounts.alone;
import static org.hearsay.ledger.store.Accounts.saying;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.claim.Ledger.Filing;
import org.hearsay.claim.LedgerException;
import org.hearsay.ledger.Ledgers;
import org.hearsay.ledger.store.SqlLedger;
import org.hearsay.source.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig.Pragma;

/** What goes wrong is said in words that help, and nothing is lost or half-written. */
class FailureTest {
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("ledger.db");
  }

  private SqlLedger open() {
    return Ledgers.waiting(SHORT).at(file.toString());
  }

  private static Filing file(int number, SqlLedger ledger) {
    Account account = saying("Boat " + number + " sank. ".repeat(300), Publication.UNKNOWN);
    return ledger.file(account, "reader 1", alone(account));
  }

  private static void execute(String url, String... commands) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private static void fails(String message, ThrowingCallable action) {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(action)
        .withMessageContaining(message);
  }

  @Test
  void anotherWriterIsWaitedForAndThenNamed() throws SQLException {
    try (SqlLedger ledger = open();
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      file(1, ledger);
      statement.execute("begin immediate");

      fails("is being written by another process", () -> file(2, ledger));
      assertThat(ledger.articles()).hasSize(1);

      statement.execute("rollback");
      assertThat(file(2, ledger)).isEqualTo(Filing.ADDED);
    }
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    try (SqlLedger ledger = open()) {
      for (int i = 0; i < 20; i++) {
        file(i, ledger);
      }
    }
    try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
      damaged.seek(4096);
      damaged.write(new byte[(int) damaged.length() - 4096]);
    }

    fails(
        "is damaged; restore it",
        () -> {
          try (SqlLedger ledger = open()) {
            ledger.eachAccount(account -> {});
          }
        });
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
    Files.writeString(file, "Dear diary, today it rained. ".repeat(100));
    String before = Files.readString(file);

    fails("is not a ledger of Hearsay", this::open);

    assertThat(file).hasContent(before);
  }

  @Test
  void aDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
    execute("jdbc:sqlite:" + file, "create table diary (day text)");
    byte[] before = Files.readAllBytes(file);

    fails("is not a ledger of Hearsay", this::open);

    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aLedgerOfANewerHearsayIsLeftAlone() throws SQLException {
    open().close();
    execute("jdbc:sqlite:" + file, "update migration set version = '99'");

    fails("was made by a newer Hearsay (version 99", this::open);
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(folder.resolve("taken"), "");

    fails("no folder", () -> Ledgers.open(folder.resolve("taken").resolve("ledger.db").toString()));
  }

  @Test
  void aFileThatCannotBeMadeIsNamed() {
    assumeThat(Path.of("/proc/self")).exists();

    fails("can't be opened; check that its folder", () -> Ledgers.waiting(SHORT).at("/proc/l.db"));
  }

  @Test
  void aFolderIsNoLedger() {
    fails("can't be opened", () -> Ledgers.waiting(SHORT).at(folder.toString()));
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    try (SqlLedger ledger = open()) {
      file(1, ledger);

      ledger.database().change(transaction -> transaction.execute("pragma query_only = on"));

      fails("can't be written", () -> file(2, ledger));
      assertThat(ledger.articles()).hasSize(1);
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasAdded() {
    List<Integer> added = new ArrayList<>();
    try (SqlLedger ledger =
        new SqlLedger(
            Databases.open(
                file.toString(), SHORT, config -> config.setPragma(Pragma.MAX_PAGE_COUNT, "70")))) {
      fails(
          "the disk is full",
          () -> {
            for (int i = 0; i < 1000; i++) {
              file(i, ledger);
              added.add(i);
            }
          });
      assertThat(ledger.articles()).hasSameSizeAs(added).isNotEmpty();
    }

    try (SqlLedger roomy = open()) {
      assertThat(roomy.articles()).hasSameSizeAs(added);
      assertThat(file(added.size(), roomy)).isEqualTo(Filing.ADDED);
    }
  }

  @Test
  void anUnknownKindOfDatabaseIsNamed() {
    fails("is of no known kind", () -> Ledgers.open("jdbc:oracle:thin:@host"));
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(
            () -> Ledgers.waiting(SHORT).at("jdbc:postgresql://127.0.0.1:1/news?password=hush"))
        .withMessageContaining("jdbc:postgresql://127.0.0.1:1/news can't be reached")
        .withMessageNotContaining("hush");
  }

  @Test
  void aSchemaWithOtherTablesIsLeftAlone() throws SQLException {
    String url = PostgresForTests.newDatabase();
    execute(url, "create table diary (day text)");

    fails("holds tables that are not Hearsay's", () -> Ledgers.open(url));
  }

  @Test
  void aDatabaseThatIsMissingIsNamed() {
    String url = PostgresForTests.newDatabase().replaceFirst("/ledger\\d+", "/nowhere");

    fails("does not exist; create the database first", () -> Ledgers.waiting(SHORT).at(url));
  }

  @Test
  void aLedgerOfANewerHearsayOnAServerIsLeftAlone() throws SQLException {
    String url = PostgresForTests.newDatabase();
    Ledgers.open(url).close();
    execute(url, "update migration set version = '99'");

    fails("was made by a newer Hearsay (version 99", () -> Ledgers.open(url));
  }

  @Test
  void aConnectionThatBreaksInTheMiddleLeavesNothing() {
    String url = PostgresForTests.newDatabase();
    Account account = saying("Ten boats sank.", Publication.UNKNOWN);
    ArticleId id = account.article().id();
    try (SqlLedger ledger = Ledgers.open(url)) {
      fails(
          "can't be reached",
          () ->
              ledger
                  .database()
                  .change(transaction -> {
                    transaction.execute(
                        "insert into article (id, language, text, model) values (?, '', '', '')",
                        id.value());
                    breakConnections(url);
                    transaction.execute("insert into claim (id) values ('c')");
                  }));

      assertThat(afterTheBreak(() -> ledger.holds(id))).isFalse();
      assertThat(afterTheBreak(() -> ledger.file(account, "reader 1", alone(account))))
          .isEqualTo(Filing.ADDED);
      assertThat(ledger.claims()).containsExactly(id + "#a1");
    }
  }

  private static void breakConnections(String url) {
    try {
      execute(
          url,
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each connection that lay idle may be found broken once more, in the same words. */
  private static <T> T afterTheBreak(Supplier<T> work) {
    for (int i = 0; ; i++) {
      try {
        return work.get();
      } catch (LedgerException e) {
        assertThat(e).hasMessageContaining("can't be reached");
        assertThat(i).isLessThan(10);
      }
    }
  }

  @Test
  void aServerThatGoesAwayIsNamed() throws IOException {
    String url;
    try (var server = PostgresForTests.start()) {
      url = server.getJdbcUrl("postgres", "postgres");
      try (SqlLedger ledger = Ledgers.waiting(SHORT).at(url)) {
        file(1, ledger);
        server.close();

        fails("can't be reached", () -> file(2, ledger));
        fails("can't be reached", ledger::articles);
      }
    }
    fails("can't be reached", () -> Ledgers.waiting(SHORT).at(url));
  }
}
