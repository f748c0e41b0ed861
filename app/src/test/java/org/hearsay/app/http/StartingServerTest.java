package org.hearsay.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server's process from its start: it warms up, and then does what servers do. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StartingServerTest {
  private static final int SIGTERM = 128 + 15;
  private static final String STORY =
      "The mayor of Harrow Bay, Ilva Brandt, said on Monday that the ferry would run again in May.";

  @TempDir private Path folder;

  @Test
  void whoListensToEventsIsToldOfThemAndTheirEndAlsoAfterItHasWarmedUp() throws Exception {
    try (ServerProcess server = ServerProcess.on(folder.resolve("story.db").toString());
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest events = HttpRequest.newBuilder(server.root().resolve("/api/v1/events")).build();
      Stream<String> stream = client.send(events, HttpResponse.BodyHandlers.ofLines()).body();
      Iterator<String> lines = stream.iterator();
      assertThat(lines.next()).isEqualTo(": still here");
      HttpRequest adding =
          HttpRequest.newBuilder(server.root().resolve("/api/v1/articles"))
              .header("Content-Type", "text/plain")
              .POST(HttpRequest.BodyPublishers.ofString(STORY))
              .build();
      client.send(adding, HttpResponse.BodyHandlers.discarding());

      awaitLine(lines, "event: article");

      server.tellToEnd();
      lines.forEachRemaining(line -> {});
      assertThat(server.exitCode()).isEqualTo(SIGTERM);
    }
  }

  /** Until the timeout of the test. */
  private static void awaitLine(Iterator<String> lines, String expected) {
    String line = lines.next();
    while (!line.equals(expected)) {
      line = lines.next();
    }
  }

  @Test
  void anArticleThatCanNotBeReadKeepsItNotFromStarting() throws Exception {
    String place = folder.resolve("story.db").toString();
    try (Served served = Served.in(folder)) {
      served.post("/api/v1/articles", "text/plain", STORY);
      served.post("/api/v1/articles", "text/plain", STORY.replace("May", "June"));
    }
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + place);
        Statement damage = database.createStatement()) {
      damage.execute("update statement set content = 'damaged' where article = 1");
    }

    try (ServerProcess server = ServerProcess.on(place);
        HttpClient client = HttpClient.newHttpClient()) {
      assertThat(server.saidBefore()).anyMatch(line -> line.startsWith("could not warm up"));
      HttpRequest speakers = HttpRequest.newBuilder(server.root().resolve("/speakers")).build();
      assertThat(client.send(speakers, HttpResponse.BodyHandlers.discarding()).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void itEndsAtOnceWhenToldToWhileItsLedgerIsBeingOpened() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process process =
          ServerProcess.starting("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/story");
      try (Socket _ = silent.accept()) {
        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(SIGTERM);
      } finally {
        process.destroyForcibly();
      }
    }
  }
}
