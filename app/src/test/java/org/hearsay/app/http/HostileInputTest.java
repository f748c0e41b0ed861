package org.hearsay.app.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.http.Served.encoded;
import static org.hearsay.app.http.Served.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What attackers and broken programs send, each with what it gets. */
class HostileInputTest {
  private static final String READ = "/api/v1/read";
  private static final String SCRIPT = "<script>alert(1)</script>";

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.in(folder);
  }

  @AfterAll
  static void close() throws IOException {
    served.close();
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        body("no JSON", "application/json", "{\"text\": ", 400),
        body("no object", "application/json", "[1, 2]", 400),
        body("nothing", "application/json", "", 400),
        body("two objects", "application/json", "{\"text\":\"a\"} {\"text\":\"b\"}", 400),
        body("a field twice", "application/json", "{\"text\":\"a\",\"text\":\"b\"}", 400),
        body("deep", "application/json", "{\"text\":" + "[".repeat(100_000), 400),
        body("a long number", "application/json", "{\"text\":" + "9".repeat(10_000) + "}", 400),
        body("no text", "application/json", "{\"text\": 7}", 400),
        body("too much", "application/json", "{\"text\": \"a\", \"html\": \"b\"}", 400),
        body("half a pair", "application/json", "{\"text\": \"He said so. \\ud800\"}", 400),
        body("NUL", "text/plain", "He said \0 so.", 422),
        body("NUL in JSON", "application/json", "{\"text\": \"He said \\u0000 so.\"}", 422),
        body("binary", "text/plain", "\u0001\u0002\u0003\u0004", 422),
        body("white space", "text/plain", " \n \t ", 422),
        body("empty text", "text/plain", "", 422),
        body("empty page", "text/html", "<html></html>", 422),
        body(
            "another language",
            "text/plain",
            "Der Minister sagte am Montag, dass er nicht "
                + "zurücktreten werde und dass die Regierung weiter an dem Gesetz arbeite.",
            422),
        body("a picture", "image/png", "\u0089PNG", 415),
        body("a form", "application/x-www-form-urlencoded", "text=a", 415),
        body("another encoding", "text/plain; charset=utf-16", "He said so.", 415),
        body(
            "a script for an address",
            "application/json",
            "{\"text\": \"He said so.\", \"url\": \"javascript:alert(1)\"}",
            400),
        body(
            "lines in a title",
            "application/json",
            "{\"text\": \"He said so.\", \"title\": \"a\\r\\nSet-Cookie: b\"}",
            400),
        body(
            "a long title",
            "application/json",
            "{\"text\": \"He said so.\", \"title\": \"" + "a".repeat(2000) + "\"}",
            400),
        body(
            "no day",
            "application/json",
            "{\"text\": \"He said so.\", \"published\": \"tomorrow\"}",
            400),
        body("a private address", "application/json", "{\"url\": \"http://127.0.0.1:1/\"}", 422),
        body(
            "the machine's own data",
            "application/json",
            "{\"url\": \"http://169.254.169.254/latest/meta-data\"}",
            422),
        body("a file", "application/json", "{\"url\": \"file:///etc/passwd\"}", 400),
        body("no address", "application/json", "{\"url\": \"http://[::\"}", 400),
        body("a long text", "text/plain", "He said that it rained. ".repeat(10_000), 422));
  }

  private static Arguments body(String name, String type, String body, int status) {
    return Arguments.of(name, type, body, status);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("bodies")
  void aBodyThatIsNoArticleIsRefusedWithAReason(String name, String type, String body, int status)
      throws Exception {
    HttpResponse<String> answer = served.post(READ, type, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).path("detail").textValue()).isNotBlank();
  }

  static Stream<Arguments> paths() {
    return Stream.of(
        path("/api/v1/nothing", 404),
        path("/api/v2/claims", 404),
        path("/static/../../etc/passwd", 404),
        path("/static/..%2f..%2fetc%2fpasswd", 404),
        path("/static/%2e%2e/%2e%2e/etc/passwd", 404),
        path("/api/v1/exports/..%2f..%2fetc", 404),
        path("/api/v1/articles/" + "a".repeat(3000), 404),
        path("/api/v1/articles/%00", 404),
        path("/api/v1/claims/'%20or%201=1--", 404),
        path("/api/v1/claims?query=" + "a".repeat(1001), 400),
        path("/api/v1/claims?limit=99999999999999", 400),
        path("/api/v1/claims?limit=-1", 400),
        path("/api/v1/claims?since=2026-13-45", 400),
        path("/api/v1/claims?after=" + encoded("'; drop table claim; --"), 200),
        path("/api/v1/statements?query=" + encoded("\"(*:* AND [a TO b}~^\\"), 200),
        path("/api/v1/statements?query=%00%01", 200),
        path("/api/v1/dossier?question=" + encoded(SCRIPT), 200));
  }

  private static Arguments path(String path, int status) {
    return Arguments.of(path, status);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("paths")
  void aStrangeAddressGivesNothingAway(String path, int status) throws IOException {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer).doesNotContain("root:", "at org.hearsay", "Exception");
  }

  /** What no HTTP client would send. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.port())) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(ISO_8859_1));
      out.flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void whatIsNoRequestIsRefused() throws IOException {
    assertThat(raw("rubbish\r\n\r\n")).isEmpty(); // it hangs up
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 4");
    assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .startsWith("HTTP/1.1 4");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedUnread() throws Exception {
    assertThat(
            raw(
                "POST "
                    + READ
                    + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                    + "Content-Length: 100000000\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 413 ");
  }

  @Test
  void aBodyOfUnknownLengthThatIsTooLargeIsRefused() throws Exception {
    byte[] bytes = new byte[5_500_000];
    Arrays.fill(bytes, (byte) 'a');
    HttpRequest.Builder request =
        served
            .request(READ)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));

    assertThat(served.send(request).statusCode()).isEqualTo(413);
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws IOException {
    assertThat(
            raw("GET /api/v1/claims HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421 ");
    assertThat(
            raw(
                "GET /api/v1/claims HTTP/1.1\r\nHost: localhost.evil.example\r\n"
                    + "Connection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421 ");
    assertThat(raw("GET /api/v1/claims HTTP/1.1\r\nHost: [::1]:80\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ");
  }

  static Stream<Arguments> sites() {
    return Stream.of(
        Arguments.of("Origin", "https://evil.example", 403),
        Arguments.of("Origin", "null", 403),
        Arguments.of("Sec-Fetch-Site", "cross-site", 403),
        Arguments.of("Sec-Fetch-Site", "same-site", 403),
        Arguments.of("Sec-Fetch-Site", "same-origin", 422),
        Arguments.of("Sec-Fetch-Site", "none", 422));
  }

  @ParameterizedTest(name = "{0}: {1}: {2}")
  @MethodSource("sites")
  void whatAnotherSiteHasABrowserSendIsRefused(String header, String value, int status)
      throws Exception {
    HttpRequest.Builder request =
        served
            .request(READ)
            .header("Content-Type", "text/plain")
            .header(header, value)
            .POST(BodyPublishers.ofString(""));

    assertThat(served.send(request).statusCode()).isEqualTo(status);
  }

  @Test
  void aFormWithoutTheValueOfOurPagesIsRefused() throws Exception {
    HttpResponse<String> answer =
        served.post("/ask", "application/x-www-form-urlencoded", "input=Is+it+so%3F");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void anotherMethodIsRefused() throws Exception {
    assertThat(served.send(served.request("/api/v1/claims").DELETE()).statusCode()).isEqualTo(404);
    assertThat(
            served
                .send(served.request("/api/v1/claims").method("MAKE-UP", BodyPublishers.noBody()))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void scriptsInAnArticleAreShownAsWords() throws Exception {
    HttpResponse<String> added =
        served.post(
            "/api/v1/articles?title=" + encoded(SCRIPT) + "&outlet=" + encoded("\"><img src=x>"),
            "text/plain",
            "Ilva Brandt said that " + SCRIPT + " was shown. “" + SCRIPT + "” said Ada Dorn.");
    String id = json(added).path("id").textValue();

    for (String page : new String[] {"/", "/claims", "/articles/" + id, "/corrections"}) {
      HttpResponse<String> answer = served.send(served.request(page).header("Accept", "text/html"));
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.body()).as(page).doesNotContain(SCRIPT).doesNotContain("<img src=x>");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    }
    assertThat(served.get("/api/v1/articles/" + id).headers().firstValue("Content-Type"))
        .hasValue("application/json");
  }

  @Test
  void whatCannotBeCorrectedSaysWhy() throws Exception {
    for (String body :
        new String[] {
          "{\"kind\": \"delete\"}",
          "{\"kind\": \"mark\", \"statement\": \"x\"}",
          "{\"kind\": \"merge\", \"claim\": \"none\", \"into\": \"none\"}",
          "{\"kind\": \"interpret\", \"statement\": \"sha256:"
              + "0".repeat(64)
              + "#a1\", \"act\": \"deny\"}",
          "{\"kind\": \"mark\", \"statement\": \"sha256:"
              + "0".repeat(64)
              + "#a1\", \"source\": [{\"begin\": -5, \"end\": 99999999999}]}"
        }) {
      HttpResponse<String> answer = served.post("/api/v1/corrections", "application/json", body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(json(answer).path("detail").textValue()).isNotBlank();
    }
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
    try (Served slow = Served.limited(folder.resolve("slow"), 0.2)) {
      assertThat(slow.get("/health/live").statusCode()).isEqualTo(200);

      HttpResponse<String> second = slow.get("/health/live");

      assertThat(second.statusCode()).isEqualTo(429);
      assertThat(second.headers().firstValue("Retry-After")).isPresent();
    }
  }
}
