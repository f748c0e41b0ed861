package org.hearsay.intake.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server on loopback; waiting is noted, not done. */
class HttpFetcherTest {
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
  private static final int MOST_BYTES = 1_000_000;

  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private LoopbackSite site;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    site = new LoopbackSite();
    fetcher = fetcher(_ -> true, Duration.ofSeconds(20));
  }

  private Fetcher fetcher(Predicate<InetAddress> reachable, Duration time) {
    Duration second = Duration.ofSeconds(1);
    FetchLimits limits =
        new FetchLimits(MOST_BYTES, time, 3, 3, second, second.multipliedBy(60), reachable);
    return new HttpFetcher(limits, waits::add, InstantSource.fixed(NOW));
  }

  @AfterEach
  void stop() {
    fetcher.close();
    site.close();
  }

  private Fetched.Content content(String path) {
    return (Fetched.Content) fetcher.get(site.address(path));
  }

  private Fetched.Failed failed(String path) {
    return (Fetched.Failed) fetcher.get(site.address(path));
  }

  @Test
  void aPageComesWithItsTypeItsCharacterSetAndWhereItWasFound() {
    site.page("/old", exchange -> LoopbackSite.redirect(exchange, "/new?a=1"));
    site.page(
        "/new",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "Text/HTML; Charset=\"iso-8859-1\"");
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          LoopbackSite.send(exchange, 200, "café".getBytes(ISO_8859_1));
        });

    Fetched.Content content = content("/old");

    assertThat(content.address()).isEqualTo(site.address("/new?a=1"));
    assertThat(content.contentType()).isEqualTo("text/html");
    assertThat(content.charset()).isEqualTo("iso-8859-1");
    assertThat(content.bytes()).isEqualTo("café".getBytes(ISO_8859_1));
    assertThat(content.validators()).isEqualTo(new Validators("\"v1\"", null));
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    site.page(
        "/feed",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          LoopbackSite.send(exchange, known ? 304 : 200, known ? new byte[0] : new byte[] {'a'});
        });

    Validators known = content("/feed").validators();

    assertThat(fetcher.get(site.address("/feed"), known)).isEqualTo(new Fetched.Unchanged());
  }

  @Test
  void packedContentIsUnpackedAndABombIsNot() {
    site.page("/small", exchange -> sendPacked(exchange, 1_000));
    site.page("/bomb", exchange -> sendPacked(exchange, 50 * MOST_BYTES));

    assertThat(content("/small").bytes()).isEqualTo(new byte[1_000]);
    assertThat(failed("/bomb").reason()).isEqualTo("the answer is larger than 1000000 bytes");
  }

  private static void sendPacked(com.sun.net.httpserver.HttpExchange exchange, int length)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[length]);
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    LoopbackSite.send(exchange, 200, packed.toByteArray());
  }

  @Test
  void anAnswerThatIsTooLargeIsNotTaken() {
    site.page("/large", exchange -> LoopbackSite.send(exchange, 200, new byte[MOST_BYTES + 1]));

    assertThat(failed("/large"))
        .isEqualTo(new Fetched.Failed("the answer is larger than 1000000 bytes", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://LOCALHOST:8080/",
        "http://2130706433/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[ff02::1]/",
      })
  void addressesOfThisMachineAndOfPrivateNetworksAreRefused(String address) {
    try (Fetcher usual = HttpFetcher.open(false)) {
      Fetched.Failed failed = (Fetched.Failed) usual.get(URI.create(address));

      assertThat(failed.again()).isFalse();
      assertThat(failed.reason())
          .contains("address of this machine or of a private network", "--allow-private-addresses");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://quayside.example/a",
        "jar:http://quayside.example/a.jar!/x",
        "mailto:a@quayside.example",
        "quayside.example/a",
        "http:/a",
        "http://127.1/",
        "http://user:secret@quayside.example/",
      })
  void onlyPlainAddressesOfTheWebAreFetched(String address) {
    Fetched.Failed failed = (Fetched.Failed) fetcher.get(URI.create(address));

    assertThat(failed.again()).isFalse();
    assertThat(failed.reason())
        .containsAnyOf("http:", "no host", "password")
        .doesNotContain("secret");
  }

  @Test
  void aRedirectIsCheckedLikeAnAddressThatIsGiven() {
    InetAddress allowed = InetAddress.ofLiteral("127.0.0.1");
    String port = ":" + site.address("/").getPort();
    site.page(
        "/out", exchange -> LoopbackSite.redirect(exchange, "http://127.0.0.2" + port + "/in"));
    site.page("/file", exchange -> LoopbackSite.redirect(exchange, "file:///etc/passwd"));
    site.page("/bad", exchange -> LoopbackSite.redirect(exchange, "http://[bad"));
    site.page("/in", 200, "secret");

    try (Fetcher careful = fetcher(allowed::equals, Duration.ofSeconds(20))) {
      assertThat(careful.get(site.address("/out")))
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed -> assertThat(failed.reason()).contains("127.0.0.2", "private network"));
      assertThat(careful.get(site.address("/file")))
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed -> assertThat(failed.reason()).contains("http: or https:"));
      assertThat(careful.get(site.address("/bad")))
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed -> assertThat(failed.reason()).contains("what is no address"));
    }
    assertThat(site.asked()).containsExactly("/out", "/file", "/bad");
  }

  @Test
  void redirectsInACircleAreLeft() {
    site.page("/round", exchange -> LoopbackSite.redirect(exchange, "/round"));

    assertThat(failed("/round").reason()).startsWith("more than 3 redirects");
  }

  @Test
  void whatRobotsShallNotFetchIsNotFetched() {
    site.page(
        "/robots.txt",
        200,
        """
        User-agent: *
        Allow: /

        User-agent: Hearsay
        Disallow: /private/
        """);
    site.page("/", 200, "a");
    site.page("/jump", exchange -> LoopbackSite.redirect(exchange, "/private/b"));

    assertThat(content("/public").bytes()).isNotEmpty();
    assertThat(failed("/private/a").reason()).contains("asks robots not to fetch it");
    assertThat(failed("/jump").reason()).contains("asks robots not to fetch it");
    assertThat(site.asked()).containsExactly("/public", "/jump");
  }

  @Test
  void aServerWhoseRulesCannotBeHadIsLeftAloneForNow() {
    site.page("/robots.txt", 503, "");
    site.page("/a", 200, "a");

    assertThat(failed("/a").again()).isTrue();
    assertThat(failed("/a").reason()).contains("robots.txt");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void requestsToOneHostAreApartByASecondOrAsItsRulesAsk() {
    site.page("/robots.txt", 200, "User-agent: *\nCrawl-delay: 7\n");
    site.page("/a", 200, "a");

    content("/a");
    assertThat(waits).isEmpty();

    content("/a");
    assertThat(waits).hasSize(1);
    assertThat(waits.getFirst()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(7));
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSays() {
    AtomicInteger times = new AtomicInteger();
    site.page(
        "/busy",
        exchange -> {
          boolean ready = times.incrementAndGet() == 3;
          String wait = times.get() == 1 ? "17" : "Thu, 05 Mar 2026 10:00:19 GMT";
          exchange.getResponseHeaders().set("Retry-After", wait);
          LoopbackSite.send(exchange, ready ? 200 : 429, new byte[] {'a'});
        });

    assertThat(content("/busy").bytes()).isNotEmpty();
    assertThat(waits).contains(Duration.ofSeconds(17), Duration.ofSeconds(19));
  }

  @Test
  void aServerThatStaysBusyIsLeftForLater() {
    site.page("/busy", 503, "");

    assertThat(failed("/busy"))
        .isEqualTo(new Fetched.Failed("the server answered with status 503", true));
    assertThat(site.asked()).hasSize(3);
    assertThat(waits).contains(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void aServerThatAsksForALongWaitIsNotWaitedFor() {
    site.page(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "86400");
          LoopbackSite.send(exchange, 503, new byte[0]);
        });

    assertThat(failed("/busy").again()).isTrue();
    assertThat(site.asked()).hasSize(1);
  }

  @Test
  void whatIsNotThereIsNotAskedForAgain() {
    site.page("/gone", 410, "");

    assertThat(failed("/gone"))
        .isEqualTo(new Fetched.Failed("there is nothing at the address (410)", false));
    assertThat(site.asked()).hasSize(1);
  }

  @Test
  void anAnswerThatNeverEndsIsLeft() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    site.page(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    site.page("/robots.txt", 404, "");

    try (Fetcher impatient = fetcher(_ -> true, Duration.ofMillis(500))) {
      assertThat(impatient.get(site.address("/slow")))
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed -> {
                assertThat(failed.again()).isTrue();
                assertThat(failed.reason()).contains("no whole answer within");
              });
    } finally {
      end.countDown();
    }
  }

  @Test
  void aHostThatDoesNotExistIsNamed() {
    assertThat(fetcher.get(URI.create("http://quayside.invalid/")))
        .isInstanceOfSatisfying(
            Fetched.Failed.class,
            failed ->
                assertThat(failed.reason()).contains("no host of this name", "quayside.invalid"));
  }

  /** What is no HTTP at all, or cut off, or changed at random. */
  @Test
  void serversThatSpeakNonsenseGiveAReason() throws IOException {
    Random random = new Random(11);
    byte[] good =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
            .getBytes(UTF_8);
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        Fetcher impatient = fetcher(_ -> true, Duration.ofMillis(500))) {
      Thread.startVirtualThread(() -> speak(server, good, random));
      URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/a");
      for (int round = 0; round < 40; round++) {
        Fetched fetched =
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> impatient.get(address));
        if (fetched instanceof Fetched.Failed failed) {
          assertThat(failed.reason()).isNotBlank();
        }
      }
    }
  }

  private static void speak(ServerSocket server, byte[] good, Random random) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept();
          OutputStream out = socket.getOutputStream()) {
        byte[] said = good.clone();
        for (int i = random.nextInt(8); i > 0; i--) {
          said[random.nextInt(said.length)] = (byte) random.nextInt(256);
        }
        out.write(said, 0, random.nextInt(said.length + 1));
        out.flush();
        socket.shutdownOutput();
        socket.getInputStream().readNBytes(1);
      } catch (IOException e) {
        // The client has had enough.
      }
    }
  }
}
