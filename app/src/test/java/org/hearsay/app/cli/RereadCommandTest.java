package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.source.Account;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that an older model read, which found no statement in it. */
class RereadCommandTest {
  @TempDir private static Path folder;

  private static String now = "";
  private static String older = "";

  @BeforeAll
  static void readByAnOlderModel() throws Exception {
    now = folder.resolve("now.db").toString();
    older = folder.resolve("older.db").toString();
    CommandRun.of("add", "../samples/dispatches", "--ledger", now);
    try (OpenLedger all = OpenLedger.at(now);
        OpenLedger without = OpenLedger.at(older)) {
      for (Account account : all.ledger().accounts(all.ledger().articles())) {
        without.ledger().file(withoutStatements(account), "older model 0", List.of());
      }
    }
  }

  private static Account withoutStatements(Account account) {
    return new Account(account.article(), List.of(), account.entities(), account.times());
  }

  @Test
  void whatAnOlderModelMissedIsFoundAndJoinsItsClaims() throws Exception {
    CommandRun run = CommandRun.of("reread", "--ledger", older);

    assertThat(run.code()).as(run.err()).isZero();
    try (OpenLedger all = OpenLedger.at(now);
        OpenLedger read = OpenLedger.at(older)) {
      int articles = all.ledger().articles().size();
      assertThat(run.err())
          .contains(
              "read again %d of %d articles; statements new %d, gone 0"
                  .formatted(articles, articles, all.ledger().summary().statements()));
      assertThat(read.ledger().summary().statements())
          .isEqualTo(all.ledger().summary().statements());
      assertThat(read.search().size()).isEqualTo(all.search().size());
      assertThat(read.ledger().claims()).hasSizeLessThan(read.search().size());
    }
    assertThat(CommandRun.of("reread", "--ledger", older).err()).contains("read again 0 of");
  }
}
