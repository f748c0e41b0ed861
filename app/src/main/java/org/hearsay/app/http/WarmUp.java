package org.hearsay.app.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.http.access.Limits;
import org.hearsay.app.http.api.GivenArticles;
import org.hearsay.app.token.Role;
import org.hearsay.app.token.Tokens;

/**
 * Asks for what people look at before they do, so that the first of them does not wait for the JVM
 * to compile, nor for the ledger's pages to come from the disk.
 *
 * <p>It asks over HTTP, but not the server that people ask: one of its own, on any port of this
 * machine, that is closed again. A token lets in nobody else. So nothing of it is in that server's
 * metrics, limits and audit, and it only looks: the ledger stays as it is.
 */
public final class WarmUp {
  private static final Duration LONGEST = Duration.ofSeconds(6);
  private static final Duration LONG = Duration.ofSeconds(2);
  private static final int ROUNDS = 60;
  private static final Limits NO_LIMIT = new Limits(Integer.MAX_VALUE);

  private WarmUp() {}

  /**
   * Looks at a ledger until that goes quickly, for {@code LONGEST} and the last answer at most.
   *
   * @param takingLong told once where it takes more than two seconds
   * @param unwanted asked again and again whether to stop looking
   * @throws IOException when no server can be started on this machine
   */
  public static void of(
      Desk desk, GivenArticles articles, Runnable takingLong, BooleanSupplier unwanted)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hearsay");
    Path audit = folder.resolve("audit");
    Tokens tokens = new Tokens(folder.resolve("tokens"));
    try {
      String secret = tokens.create("warm-up", Role.READER);
      Serving own = new Serving("127.0.0.1", 0, tokens, true, NO_LIMIT, audit);
      try (HearsayServer server = HearsayServer.start(desk, articles, own)) {
        WarmUpRequests requests = new WarmUpRequests(desk.open().ledger(), server.port(), secret);
        ask(requests, takingLong, unwanted);
      }
    } finally {
      remove(folder);
    }
  }

  private static void ask(WarmUpRequests requests, Runnable takingLong, BooleanSupplier unwanted)
      throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < Runtime.getRuntime().availableProcessors(); client++) {
        int first = client;
        clients.execute(() ->
            requests.ask(
                first, ROUNDS, () -> System.nanoTime() - end >= 0 || unwanted.getAsBoolean()));
      }
      clients.shutdown();
      if (!clients.awaitTermination(LONG.toMillis(), TimeUnit.MILLISECONDS)) {
        takingLong.run();
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
