package org.hearsay.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.flywaydb.core.Flyway;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.ledger.Ledgers;
import org.hearsay.ledger.store.SqlLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that an older Hearsay made is brought up to date when it is opened. */
class OlderLedgersTest {
  private static final ArticleId RAIN = ArticleId.of("It rained.");

  @TempDir Path folder;

  @Test
  void aFileOfTheFirstVersionKeepsItsPublicationsAndTakesTheNewFields() throws SQLException {
    Path file = folder.resolve("old.db");

    isBroughtUpToDate("sqlite", "jdbc:sqlite:" + file, file.toString());
  }

  @Test
  void aServersDatabaseOfTheFirstVersionToo() throws SQLException {
    String url = PostgresForTests.newDatabase();

    isBroughtUpToDate("postgresql", url, url);
  }

  private static void isBroughtUpToDate(String folder, String url, String place)
      throws SQLException {
    makeFirstVersion(folder, url);
    Publication seenBefore = new Publication("Rain", "Kontor", null, LocalDate.of(2026, 3, 5));
    Publication fuller =
        new Publication(
            "Rain",
            "Quayside",
            "Ada Tarn",
            null,
            null,
            OffsetDateTime.parse("2026-03-05T23:30:00.5-05:00"),
            "Halwire");

    try (SqlLedger ledger = Ledgers.open(place)) {
      ledger.publishedToo(RAIN, seenBefore);
      ledger.publishedToo(RAIN, fuller);

      assertThat(ledger.publications(RAIN)).containsExactly(seenBefore, fuller);
      assertThat(ledger.speakers("Tarn", 10))
          .singleElement()
          .satisfies(found -> assertThat(found.speaker().first().outlet()).isEqualTo("Kontor"));
    }
  }

  private static void makeFirstVersion(String folder, String url) throws SQLException {
    Flyway.configure(OlderLedgersTest.class.getClassLoader())
        .dataSource(url, null, null)
        .locations("classpath:org/hearsay/ledger/" + folder)
        .table("migration")
        .target("1")
        .loggers("slf4j")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into article (id, language, text, model) values ('"
              + RAIN.value()
              + "', 'en', 'It rained.', 'reader 1')");
      statement.execute(
          "insert into publication (article, title, outlet, published)"
              + " values (1, 'Rain', 'Kontor', '2026-03-05')");
      statement.execute(
          "insert into entity (article, local, place, name, kind, mentions, roles)"
              + " values (1, 'e1', 0, 'Ada Tarn', 'person', '0-2', '')");
    }
  }
}
