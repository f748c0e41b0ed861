package org.hearsay.ledger.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hearsay.ledger.store.Accounts.alone;
import static org.hearsay.ledger.store.Accounts.founding;
import static org.hearsay.ledger.store.Accounts.id;
import static org.hearsay.ledger.store.Accounts.joining;
import static org.hearsay.ledger.store.Accounts.saying;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.claim.Change;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Ledger.Filing;
import org.hearsay.claim.LedgerException;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.Ledgers;
import org.hearsay.ledger.store.Accounts;
import org.hearsay.ledger.store.EveryStoreTest;
import org.hearsay.ledger.store.GeneratedAccounts;
import org.hearsay.ledger.store.SqlLedger;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Speaker;
import org.junit.jupiter.api.Test;

class JsonLinesContractTest extends EveryStoreTest {
  private static final Account DENIAL = Accounts.denial();
  private static final StatementId REPORT = id(DENIAL, "a1");
  private static final StatementId REFUSAL = id(DENIAL, "a2");

  private static String exported(SqlLedger ledger) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonLines(ledger).write(out);
    return out.toString(UTF_8);
  }

  private static void read(String lines, SqlLedger into) {
    new JsonLines(into).read(new ByteArrayInputStream(lines.getBytes(UTF_8)));
  }

  /** Everything that a ledger can hold: versions, reprints, claims that people changed, orphans. */
  private void fill() {
    for (long seed = 0; seed < 15; seed++) {
      Account account = GeneratedAccounts.of(seed);
      ledger.file(account, "reader 1", alone(account));
    }
    ledger.file(
        DENIAL, "reader 1", List.of(founding(REPORT), joining(REPORT.toString(), REFUSAL, REPORT)));
    Publication reprint = new Publication(null, "Low Coast Post", null, null);
    Account rain = saying("It rained on the quay.", reprint);
    ledger.file(rain, "reader 1", alone(rain));
    ledger.publishedToo(DENIAL.article().id(), reprint);
    String rained = id(rain, "a1").toString();
    correct(new Change.Ascribe(REFUSAL, new Speaker.Known(DENIAL.entities().get(1))));
    correct(new Change.Interpret(id(rain, "a1"), Act.HEDGE));
    correct(new Change.Move(REPORT.toString(), REFUSAL, rained, Stance.DENIES));
    correct(new Change.Merge(REPORT.toString(), rained));
    correct(new Change.Name(rained, "Rain \uD83D and \u0000 end"));
    Account again = ledger.renumbered(saying(rain.article(), new Span(0, 2)));
    ledger.reread(again, "reader 2", List.of(founding(id(rain, "a2"))));
  }

  private void correct(Change change) {
    ledger.correct("A. Editor", Instant.parse("2026-03-04T12:00:00Z"), change);
  }

  @Test
  void anImportGivesTheSameLedgerAndTheSameBytes() {
    fill();
    String lines = exported(ledger);

    try (SqlLedger other = Ledgers.open(newPlace())) {
      read(lines, other);

      assertThat(exported(other)).isEqualTo(lines);
      assertThat(other.articles()).isEqualTo(ledger.articles());
      assertThat(other.corrections()).isEqualTo(ledger.corrections()).hasSize(5);
      assertThat(claims(other)).isEqualTo(claims(ledger)).isNotEmpty();
      assertThat(ledger.articles())
          .allSatisfy(article -> {
            assertThat(other.account(article)).isEqualTo(ledger.account(article));
            assertThat(other.publications(article)).isEqualTo(ledger.publications(article));
          });
    }
  }

  @Test
  void linesFromBeforeBylinesMomentsAndCreditsAreRead() {
    Account rain = saying("It rained.", new Publication("Rain", "Kontor", null, null));
    ledger.file(rain, "reader 1", alone(rain));
    String lines =
        exported(ledger).replace(",\"author\":null,\"published_at\":null,\"credit\":null", "");
    assertThat(lines).doesNotContain("published_at");

    try (SqlLedger other = Ledgers.open(newPlace())) {
      read(lines, other);

      assertThat(other.publications(rain.article().id()))
          .containsExactly(rain.article().publication());
    }
  }

  private static List<Claim> claims(SqlLedger ledger) {
    List<Claim> claims = new ArrayList<>();
    ledger.eachClaim(claims::add);
    return claims;
  }

  @Test
  void theOrderOfAddingChangesNothingButTheRanks() {
    fill();

    assertThat(exported(ledger).lines().filter(line -> line.startsWith("{\"article")))
        .map(line -> line.replaceFirst("\"added\":\\d+,", ""))
        .isSorted();
  }

  @Test
  void anImportedLedgerCanBeAddedTo() {
    fill();
    try (SqlLedger other = Ledgers.open(newPlace())) {
      read(exported(ledger), other);
      Account snow = saying("It snowed.", Accounts.HERALD);

      assertThat(other.file(snow, "reader 1", alone(snow))).isEqualTo(Filing.CHANGED);
      assertThat(other.file(DENIAL, "reader 1", alone(DENIAL))).isEqualTo(Filing.KNOWN);

      assertThat(other.articles()).endsWith(snow.article().id());
      assertThat(other.claims()).endsWith(id(snow, "a1").toString());
    }
  }

  @Test
  void theLinesOfAnEmptyLedgerAreOne() {
    assertThat(exported(ledger))
        .isEqualTo(
            """
            {"hearsay":"ledger","format":1,"articles":0,"claims":0,"corrections":0}
            """);
  }

  @Test
  void anArticleIsALineWithTheNamesOfTheTables() {
    ledger.file(
        DENIAL, "reader 1", List.of(founding(REPORT), joining(REPORT.toString(), REFUSAL, REPORT)));

    assertThat(exported(ledger).lines())
        .anySatisfy(line ->
            assertThat(line)
                .contains("\"local\":\"a2\",\"place\":1,\"retired\":false,\"source\":\"90-110\"")
                .contains("\"speaker\":\"known\",\"entities\":\"e2\",\"kind\":\"person\"")
                .contains("\"denies\":\"66-79:51-63:a1\""))
        .anySatisfy(line ->
            assertThat(line)
                .startsWith("{\"claim\":{\"founded\":1,\"id\":\"" + REPORT)
                .contains("\"joined\":2,\"statement\":\"" + REFUSAL + "\",\"stance\":\"denies\""));
  }

  @Test
  void onlyAnEmptyLedgerTakesAnImport() {
    fill();
    String lines = exported(ledger);

    refuses(lines, ledger, "holds articles already");
  }

  @Test
  void whatIsNoExportIsRefusedAndNothingKept() {
    fill();
    String lines = exported(ledger);
    try (SqlLedger other = Ledgers.open(newPlace())) {
      refuses("", other, "line 1 ");
      refuses("{\"hearsay\":\"ledger\",\"format\":2}", other, "its format 2");
      refuses(lines.substring(0, lines.length() / 2), other, "can't be imported");
      refuses(lines.substring(0, lines.lastIndexOf("{\"correction")), other, "there should be");
      refuses(lines.replaceFirst("rained on", "rained in"), other, "the text is not the one");
      refuses(lines.replaceFirst("\"stance\":\"asserts\"", "\"stance\":\"is\""), other, "line ");
      refuses(lines.replaceFirst("\"cue\":\"\"", "\"cue\":7"), other, "cue is no text: 7");
      refuses(lines.replaceFirst("\"cue\":\"\"", "\"cue\":\"x\""), other, "line ");

      assertThat(other.summary().articles()).isZero();
      read(lines, other);
    }
  }

  private static void refuses(String lines, SqlLedger ledger, String reason) {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> read(lines, ledger))
        .withMessageContaining(reason);
  }
}
