package org.hearsay.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.Ledgers;
import org.hearsay.ledger.store.SqlLedger;
import org.hearsay.source.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed while articles are added to it: in turns at any moment after it began to
 * listen, and at any moment after it accepted something. {@code -Dkills=20} kills it more often
 * than the build does.
 */
class KilledServerTest {
  private static final int KILLS = Integer.getInteger("kills", 2);
  private static final int CLIENTS = 4;
  private static final int LONGEST_MILLIS = 4_000;

  @TempDir private Path folder;
  private final Random random = new Random();
  private final AddingClients clients = new AddingClients(KilledServerTest::story);

  @Test
  void whatWasAcceptedIsThereOnceAndNothingIsHalf() throws Exception {
    String place = folder.resolve("story.db").toString();
    Set<ArticleId> sent = clients.sent();
    Set<ArticleId> accepted = clients.accepted();
    for (int kill = 0; kill < KILLS; kill++) {
      int before = accepted.size();
      boolean onceAccepted = kill % 2 == 0;
      addUntilKilled(place, onceAccepted);
      if (onceAccepted) {
        assertThat(accepted).hasSizeGreaterThan(before);
      }

      try (SqlLedger reopened = Ledgers.open(place)) {
        List<ArticleId> held = reopened.articles();
        assertThat(held).doesNotHaveDuplicates().containsAll(accepted);
        assertThat(sent).containsAll(held);
        reopened.eachAccount(account -> isWhole(account, reopened));
      }
    }
    System.out.printf(
        "killed %d times: %d articles accepted of %d sent, each there once and whole%n",
        KILLS, accepted.size(), sent.size());
  }

  private static void isWhole(Account account, SqlLedger ledger) {
    List<StatementId> statements =
        account.statements().stream()
            .map(statement -> new StatementId(account.article().id(), statement.id()))
            .toList();
    assertThat(statements).isNotEmpty();
    assertThat(ledger.claimsOf(statements).keySet()).isEqualTo(new HashSet<>(statements));
    assertThat(ledger.unplaced(account)).isEmpty();
  }

  private void addUntilKilled(String place, boolean onceAccepted)
      throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.on(place)) {
      CountDownLatch first = new CountDownLatch(1);
      clients.start(server.root(), CLIENTS, first);
      if (onceAccepted) {
        assertThat(AddingClients.await(first)).as("an article was accepted").isTrue();
      }
      clients.goOn(1 + random.nextInt(LONGEST_MILLIS));
      server.kill();
      clients.join();
      assertThat(clients.refused()).isEmpty();
    }
  }

  private static String story(int number) {
    return "Ilva Brandt, the mayor of Harrow Bay, said on Monday that ferry number "
        + number
        + " would run again in May. Her deputy, Ada Dorn, denied that pier "
        + number
        + " was unsafe.";
  }
}
