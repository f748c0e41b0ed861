package org.hearsay.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final AtomicInteger number = new AtomicInteger();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();

  @Test
  void whatWasAcceptedIsThereOnceAndNothingIsHalf() throws Exception {
    String place = folder.resolve("story.db").toString();
    Set<ArticleId> sent = ConcurrentHashMap.newKeySet();
    Set<ArticleId> accepted = ConcurrentHashMap.newKeySet();
    for (int kill = 0; kill < KILLS; kill++) {
      int before = accepted.size();
      boolean onceAccepted = kill % 2 == 0;
      addUntilKilled(place, onceAccepted, sent, accepted);
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

  private void addUntilKilled(
      String place, boolean onceAccepted, Set<ArticleId> sent, Set<ArticleId> accepted)
      throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.on(place)) {
      CountDownLatch first = new CountDownLatch(1);
      List<Thread> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(Thread.ofVirtual().start(() -> add(server.root(), first, sent, accepted)));
      }
      if (onceAccepted) {
        assertThat(first.await(2, TimeUnit.MINUTES)).as("an article was accepted").isTrue();
      }
      clients.getFirst().join(1 + random.nextInt(LONGEST_MILLIS));
      server.kill();
      for (Thread client : clients) {
        client.join();
      }
      assertThat(refused).isEmpty();
    }
  }

  /** Adds one article after the other until nobody answers. */
  private void add(URI root, CountDownLatch first, Set<ArticleId> sent, Set<ArticleId> accepted) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (true) {
        String text = story(number.incrementAndGet());
        HttpRequest request =
            HttpRequest.newBuilder(root.resolve("/api/v1/articles"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        sent.add(ArticleId.of(text));
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
          refused.add(answer.body());
          return;
        }
        accepted.add(ArticleId.of(text));
        first.countDown();
      }
    } catch (IOException e) {
      // It was killed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
