package org.hearsay.app.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.hearsay.article.ArticleId;

/** Clients that add one article after the other, until nobody answers any more. */
final class AddingClients {
  private final IntFunction<String> story;
  private final AtomicInteger number = new AtomicInteger();
  private final Set<ArticleId> sent = ConcurrentHashMap.newKeySet();
  private final Set<ArticleId> accepted = ConcurrentHashMap.newKeySet();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final List<Thread> clients = new ArrayList<>();

  /**
   * @param story the text of each article, by a number from 1 on
   */
  AddingClients(IntFunction<String> story) {
    this.story = story;
  }

  /** What was sent, also what may never have come. */
  Set<ArticleId> sent() {
    return sent;
  }

  /** What the servers said that they had. */
  Set<ArticleId> accepted() {
    return accepted;
  }

  /** What the servers answered in place of that. */
  Queue<String> refused() {
    return refused;
  }

  /** Begins; the latch counts down by one with every article that is accepted. */
  void start(URI root, int count, CountDownLatch acceptance) {
    for (int i = 0; i < count; i++) {
      clients.add(Thread.ofVirtual().start(() -> add(root, acceptance)));
    }
  }

  /** Lets them go on, until they come to their end at the latest. */
  void goOn(long millis) throws InterruptedException {
    clients.getFirst().join(millis);
  }

  /** Waits until all have come to their end. */
  void join() throws InterruptedException {
    for (Thread client : clients) {
      if (!client.join(Duration.ofMinutes(2))) {
        throw new AssertionError("a client still waits for an answer");
      }
    }
    clients.clear();
  }

  static boolean await(CountDownLatch acceptance) throws InterruptedException {
    return acceptance.await(2, TimeUnit.MINUTES);
  }

  private void add(URI root, CountDownLatch acceptance) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (true) {
        String text = story.apply(number.incrementAndGet());
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
        acceptance.countDown();
      }
    } catch (IOException e) {
      // The server has ended.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
