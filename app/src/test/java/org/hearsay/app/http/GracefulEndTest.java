package org.hearsay.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.ArticleId;
import org.hearsay.ledger.Ledgers;
import org.hearsay.ledger.store.SqlLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that is told to end while articles are added to it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GracefulEndTest {
  private static final int SIGTERM = 128 + 15;
  private static final int CLIENTS = 3;
  private static final Pattern RUNNING =
      Pattern.compile("(?m)^hearsay_http_requests_running (\\S+)$");

  @TempDir private Path folder;
  private final AddingClients clients = new AddingClients(GracefulEndTest::story);

  @Test
  void whatIsUnderWayIsAnsweredNobodyNewIsLetInAndAllThatWasAcceptedIsThere() throws Exception {
    String place = folder.resolve("story.db").toString();
    Set<ArticleId> accepted = clients.accepted();
    CountDownLatch some = new CountDownLatch(CLIENTS);
    String late = story(0);
    try (ServerProcess server = ServerProcess.on(place);
        Socket underWay = new Socket("127.0.0.1", server.root().getPort())) {
      String request = request(late);
      write(underWay, request.substring(0, request.length() - 20));
      awaitRunning(server.root());
      clients.start(server.root(), CLIENTS, some);
      assertThat(AddingClients.await(some)).as("articles were accepted").isTrue();

      server.tellToEnd();

      awaitRefusal(server.root());
      write(underWay, request.substring(request.length() - 20));
      assertThat(answer(underWay)).startsWith("HTTP/1.1 201");
      accepted.add(ArticleId.of(late));
      assertThat(server.exitCode()).isEqualTo(SIGTERM);
      clients.join();
      assertThat(clients.refused()).isEmpty();
    }
    try (SqlLedger ledger = Ledgers.open(place)) {
      assertThat(ledger.articles()).doesNotHaveDuplicates().containsAll(accepted);
    }
  }

  private static String request(String text) {
    return "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Content-Type: text/plain\r\nContent-Length: "
        + text.getBytes(UTF_8).length
        + "\r\n\r\n"
        + text;
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
  }

  private static String answer(Socket socket) throws IOException {
    try (InputStream in = socket.getInputStream()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** Until the request that is half sent is answered beside the one that asks for that. */
  private static void awaitRunning(URI root) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (running(client, root) < 2) {
        Thread.onSpinWait();
      }
    }
  }

  private static int running(HttpClient client, URI root) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(root.resolve("/metrics")).build();
    Matcher running =
        RUNNING.matcher(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    assertThat(running.find()).isTrue();
    return (int) Double.parseDouble(running.group(1));
  }

  private static void awaitRefusal(URI root) throws IOException {
    while (true) {
      try (Socket _ = new Socket("127.0.0.1", root.getPort())) {
        Thread.onSpinWait();
      } catch (ConnectException e) {
        return;
      } catch (SocketException e) {
        Thread.onSpinWait(); // reset in the moment of closing: the next one is refused
      }
    }
  }

  private static String story(int number) {
    return "Ilva Brandt, the mayor of Harrow Bay, said on Monday that ferry number "
        + number
        + " would run again in May.";
  }
}
