package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.claim.ClaimIds;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that an older model read, which found one in each article that is none. */
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
        Account misread = misread(account);
        without.ledger().file(misread, "older model 0", placements(misread));
      }
    }
  }

  /** All that was said are the first three letters. */
  private static Account misread(Account account) {
    Attribution none =
        new Attribution(List.of(), List.of(), List.of(new Span(0, 3)), Quotation.INDIRECT, 0.5);
    Statement misread =
        account.statements().getFirst().withAttribution(none).renumbered("a999", null, List.of());
    return new Account(account.article(), List.of(misread), account.entities(), account.times());
  }

  private static List<Placement> placements(Account account) {
    StatementId id = new StatementId(account.article().id(), "a999");
    return List.of(
        new Placement(
            ClaimIds.foundedBy(id), new Member(id, Stance.ASSERTS, null, "the first here", 1)));
  }

  @Test
  void whatAnOlderModelMissedIsFoundAndJoinsItsClaimsAndWhatItMisreadIsGone() throws Exception {
    CommandRun run = CommandRun.of("reread", "--ledger", older);

    assertThat(run.code()).as(run.err()).isZero();
    try (OpenLedger all = OpenLedger.at(now);
        OpenLedger read = OpenLedger.at(older)) {
      int articles = all.ledger().articles().size();
      assertThat(run.err())
          .contains(
              "read again %d of %d articles; statements new %d, gone %d"
                  .formatted(articles, articles, all.ledger().summary().statements(), articles));
      assertThat(read.ledger().summary().statements())
          .isEqualTo(all.ledger().summary().statements());
      assertThat(read.search().size()).isEqualTo(all.search().size());
      assertThat(read.search().about("Maskell resigns", 50))
          .extracting(hit -> hit.statement().local())
          .isNotEmpty()
          .doesNotContain("a999");
      assertThat(read.ledger().claims()).hasSizeLessThan(read.search().size());
    }
    assertThat(CommandRun.of("reread", "--ledger", older).err()).contains("read again 0 of");
  }
}
