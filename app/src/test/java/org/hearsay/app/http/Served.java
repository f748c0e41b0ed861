package org.hearsay.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.http.access.Limits;
import org.hearsay.app.http.api.GivenArticles;
import org.hearsay.app.ledger.LedgerFiles;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.token.Tokens;
import org.hearsay.claim.PairModel;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.intake.fetch.HttpFetcher;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.pairs.PairReader;
import org.hearsay.source.resolution.Sources;

/**
 * A real server on a free port of this machine, with the shipped models and a ledger of its own.
 */
public final class Served implements AutoCloseable {
  /** The models, loaded once for all tests of a run. */
  private static final class Models {
    static final AttributionReader READER = reader();
    static final PairModel PAIRS = pairs();

    private static AttributionReader reader() {
      try {
        return AttributionReader.open(2);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static PairModel pairs() {
      try {
        return PairReader.open(2);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final JsonMapper JSON = new JsonMapper();

  private final OpenLedger open;
  private final Desk desk;
  private final HearsayServer server;
  private final Fetcher fetcher = HttpFetcher.open(false);
  private final HttpClient client = HttpClient.newHttpClient();
  private final String place;

  private Served(String place, boolean tokensNeeded, Limits limits) throws IOException {
    this.place = place;
    open = OpenLedger.at(place);
    desk =
        new Desk(
            open,
            new AccountReader(Models.READER, new Sources(Models.READER.judgement())),
            Models.PAIRS,
            "test 1");
    Serving serving =
        new Serving(
            "127.0.0.1", 0, tokens(), tokensNeeded, limits, LedgerFiles.beside(place, ".audit"));
    server = HearsayServer.start(desk, new GivenArticles(fetcher), serving);
  }

  /** For this machine alone. */
  public static Served in(Path folder) throws IOException {
    return new Served(place(folder), false, new Limits(10_000));
  }

  /** For those who have a token. */
  public static Served withTokens(Path folder) throws IOException {
    return new Served(place(folder), true, new Limits(10_000));
  }

  static Served limited(Path folder, double requestsPerSecond) throws IOException {
    return new Served(place(folder), false, new Limits(requestsPerSecond));
  }

  static Served patient(Path folder, Duration patience) throws IOException {
    return new Served(place(folder), false, new Limits(10_000, patience));
  }

  private static String place(Path folder) {
    return folder.resolve("story.db").toString();
  }

  public Tokens tokens() {
    return new Tokens(LedgerFiles.beside(place, ".tokens"));
  }

  List<String> audit() throws IOException {
    return Files.readAllLines(LedgerFiles.beside(place, ".audit"));
  }

  /** Adds the sample dispatches. */
  public void addSamples() throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(Path.of("../samples/dispatches"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        String outlet = name.split("_")[1];
        String day = name.split("_")[0];
        HttpResponse<String> added =
            post(
                "/api/v1/articles?outlet=" + outlet + "&published=" + day,
                "text/plain",
                Files.readString(file));
        if (added.statusCode() != 201) {
          throw new AssertionError(added.body());
        }
      }
    }
  }

  public int port() {
    return server.port();
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  public HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> post(String path, JsonNode body)
      throws IOException, InterruptedException {
    return post(path, "application/json", body.toString());
  }

  public static JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    desk.events().end();
    server.close();
    desk.close();
    open.close();
    fetcher.close();
  }
}
