package org.hearsay.app.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hearsay.app.http.api.Api;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.speaker.SpeakerNode;
import org.jspecify.annotations.Nullable;

/** What a server is asked to warm up: about the newest articles of its ledger. */
final class WarmUpRequests {
  private static final int NEWEST = 30;
  private static final int LEAST_LETTERS = 6;
  private static final int MILLIS = 10_000;
  private static final String TEXT =
      "The harbour master, Ada Dorn, said on Monday that the pier of Harrow Bay was safe. “We"
          + " looked at every plank,” she told reporters. A dock worker who asked not to be named"
          + " denied it.";

  private final URI root;
  private final String secret;
  private final List<String> articles;
  private final List<String> claims;
  private final List<String> speakers;
  private final List<String> words;

  /**
   * @param secret lets in
   */
  WarmUpRequests(Ledger ledger, int port, String secret) {
    root = URI.create("http://127.0.0.1:" + port);
    this.secret = secret;
    List<Account> newest = ledger.accounts(ledger.newest(NEWEST));
    List<FiledStatement> statements =
        newest.stream()
            .flatMap(account ->
                account.statements().stream()
                    .map(statement -> new FiledStatement(account.article(), statement)))
            .toList();
    Map<StatementId, Claim> claimsOf =
        ledger.claimsOf(statements.stream().map(FiledStatement::id).toList());
    articles = newest.stream().map(account -> account.article().id().value()).toList();
    claims = claimsOf.values().stream().map(Claim::id).distinct().toList();
    speakers =
        ledger.speakersOf(statements).values().stream().map(SpeakerNode::id).distinct().toList();
    words = newest.stream().flatMap(account -> words(account.article().text())).distinct().toList();
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}]+"))
        .filter(word -> word.length() >= LEAST_LETTERS)
        .limit(5);
  }

  /**
   * Asks in rounds, each about something else.
   *
   * @param first the round to begin with
   * @param over asked before each request whether to stop
   */
  void ask(int first, int rounds, BooleanSupplier over) {
    try {
      post(Api.ROOT + "/read", TEXT);
      for (int round = first; round < first + rounds; round++) {
        for (String path : round(round)) {
          if (over.getAsBoolean()) {
            return;
          }
          get(path);
        }
      }
    } catch (IOException | RuntimeException e) {
      // Who asks next sees it too, and is told: serving goes on.
    }
  }

  private List<String> round(int i) {
    String word = "?query=" + encoded(nth(words, i, "harbour"));
    String claim = "/claims/" + encoded(nth(claims, i, "none"));
    String article = "/articles/" + nth(articles, i, "none");
    return List.of(
        "/",
        claim,
        article,
        Api.ROOT + claim,
        Api.ROOT + claim + "/trace",
        Api.ROOT + article,
        Api.ROOT + "/claims" + word + "&limit=20",
        "/claims" + word,
        Api.ROOT + "/statements" + word,
        "/claims",
        "/speakers",
        "/speakers/" + encoded(nth(speakers, i, "none")),
        "/corrections",
        "/dossier",
        "/static/base.css",
        Api.ROOT + "/articles?limit=20",
        Api.ROOT + "/claims?limit=20");
  }

  private static String nth(List<String> all, int i, String otherwise) {
    return all.isEmpty() ? otherwise : all.get(i % all.size());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void get(String path) throws IOException {
    answer(connection(path), null);
  }

  private void post(String path, String text) throws IOException {
    HttpURLConnection connection = connection(path);
    connection.setRequestProperty("Content-Type", "text/plain");
    answer(connection, text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpURLConnection connection(String path) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) root.resolve(path).toURL().openConnection();
    connection.setConnectTimeout(MILLIS);
    connection.setReadTimeout(MILLIS);
    connection.setRequestProperty("Authorization", "Bearer " + secret);
    connection.setRequestProperty("Accept", "text/html");
    return connection;
  }

  /** Whatever the answer is, it is read to its end, so that the connection serves again. */
  private static void answer(HttpURLConnection connection, byte @Nullable [] body)
      throws IOException {
    if (body != null) {
      connection.setDoOutput(true);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body);
      }
    }
    boolean failed = connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST;
    try (InputStream in = failed ? connection.getErrorStream() : connection.getInputStream()) {
      if (in != null) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }
}
