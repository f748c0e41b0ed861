package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of a server on loopback, with the shipped models. */
class WatchCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SAID =
      "The harbour master Ada Tarn said that the bridge over the Sund would open on Monday.";
  private static final String DENIED =
      "Transport minister Oren Falk denied that the bridge over the Sund would open on Monday.";

  @TempDir private Path folder;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String page = pages.get(exchange.getRequestURI().getPath());
          byte[] body = page == null ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/xml; charset=utf-8");
          exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatIsNewInAFeedIsAddedOnceAndWhatItChangesIsTold() {
    pages.put("/feed", feed(entry("1", "Bridge to open", SAID)));

    CommandRun first = watch(address("/feed"));
    CommandRun second = watch(address("/feed"));
    pages.put("/feed", feed(entry("2", "No bridge", DENIED), entry("1", "Bridge to open", SAID)));
    CommandRun third = watch(address("/feed"));

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains("added 1, known already 0, changed 0, rejected 0");
    assertThat(changes(first.out()))
        .extracting(c -> c.get("change").asText())
        .contains("new_claim");
    assertThat(second.out()).isEmpty();
    assertThat(third.err()).contains("added 1, known already 0");
    assertThat(changes(third.out()))
        .extracting(change -> change.get("change").asText())
        .contains("first_denial");
    assertThat(changes(third.out()).getFirst().at("/article/outlet").asText()).isEqualTo("Kontor");
  }

  @Test
  void aFeedThatFailsDoesNotKeepTheOthersFromBeingRead() throws IOException {
    pages.put("/feed", feed(entry("1", "Bridge to open", SAID)));
    pages.put("/broken", "<rss><channel>");
    Path list =
        Files.writeString(
            folder.resolve("feeds.opml"),
            "<opml version='2.0'><body><outline xmlUrl='%s'/><outline xmlUrl='%s'/>"
                    .formatted(address("/none"), address("/broken"))
                + "<outline xmlUrl='%s'/></body></opml>".formatted(address("/feed")));

    CommandRun run = watch(list.toString());

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .contains(address("/none"), address("/broken"), "to be asked again at", "added 1");
  }

  @Test
  void wrongUsageIsSaid() {
    CommandRun run = CommandRun.of("watch", "--every", "soon", "https://kontor.example/feed");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'soon' is no length of time such as 15m");
  }

  private CommandRun watch(String feed) {
    return CommandRun.of(
        "watch",
        "--once",
        "--allow-private-addresses",
        "--format",
        "json",
        "--ledger",
        folder.resolve("story.db").toString(),
        feed);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static List<JsonNode> changes(String out) {
    return out.lines().map(WatchCommandTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entry(String id, String title, String text) {
    return """
    <item><guid isPermaLink="false">%s</guid><title>%s</title>
    <pubDate>Thu, 05 Mar 2026 10:0%s:00 +0100</pubDate>
    <content:encoded><![CDATA[<p>%s</p><p>It was built in 1931 and is painted green.</p>]]></content:encoded>
    </item>
    """
        .formatted(id, title, id, text);
  }

  private static String feed(String... entries) {
    return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
        + "<channel><title>Kontor</title>"
        + String.join("", entries)
        + "</channel></rss>";
  }
}
