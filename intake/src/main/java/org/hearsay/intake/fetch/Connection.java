package org.hearsay.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.hearsay.intake.fetch.GuardedNames.Guard;
import org.hearsay.intake.fetch.GuardedNames.Unreachable;

/** Makes single requests: no redirect is followed, nothing is tried again. For several threads. */
final class Connection implements AutoCloseable {
  private static final String USER_AGENT = "Hearsay/0.1";

  private final FetchLimits limits;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Without a proxy, which would resolve names itself, past our checks. */
  private final HttpClient client;

  Connection(FetchLimits limits) {
    this.limits = limits;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(limits.time())
            .executor(threads)
            .build();
  }

  /**
   * Asks a server.
   *
   * @throws Refused when the address is not one to ask, or the answer is too large
   * @throws IOException when the server can't be reached, breaks off, or takes too long
   */
  Answer ask(URI address, Validators known) throws Refused, IOException, InterruptedException {
    requireWeb(address);
    try (Guard _ = GuardedNames.guard(address.getHost(), limits.reachable())) {
      requireReachable(address.getHost());
      return withinTime(address, known);
    }
  }

  /** An address may come from a redirect, and be anything. */
  static void requireWeb(URI address) throws Refused {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Refused(
          "only addresses that begin with http: or https: are fetched: " + address, false);
    }
    if (address.getHost() == null) {
      throw new Refused("the address names no host: " + address, false);
    }
    if (address.getRawUserInfo() != null) {
      throw new Refused("the address holds a user's name or password", false);
    }
  }

  /** What is an address itself is not resolved, and what was resolved before not again. */
  private static void requireReachable(String host) throws Refused, UnknownHostException {
    try {
      GuardedNames.check(host, List.of(InetAddress.getAllByName(host)));
    } catch (Unreachable e) {
      throw new Refused(String.valueOf(e.getMessage()), false);
    }
  }

  private Answer withinTime(URI address, Validators known)
      throws Refused, IOException, InterruptedException {
    Future<Answer> answer = threads.submit(() -> exchange(address, known));
    try {
      return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("no whole answer within " + limits.time().toSeconds() + " s", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Refused refused -> throw refused;
        case IOException failure -> throw failure;
        case IllegalArgumentException bad ->
            throw new Refused("it can't be asked for: " + bad.getMessage(), false);
        case null, default -> throw new IOException("the request failed: " + e.getCause(), e);
      }
    } finally {
      answer.cancel(true);
    }
  }

  private Answer exchange(URI address, Validators known)
      throws Refused, IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request(address, known), BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      boolean ofUse = response.statusCode() == 200;
      return new Answer(
          address,
          response.statusCode(),
          response.headers(),
          ofUse ? content(response, body) : new byte[0]);
    }
  }

  private HttpRequest request(URI address, Validators known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(limits.time())
            .header("User-Agent", USER_AGENT)
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .header("Accept-Encoding", "gzip");
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      request.header("If-Modified-Since", known.lastModified());
    }
    return request.build();
  }

  /** Unpacks while counting, so that a small answer can't become a large one. */
  private byte[] content(HttpResponse<InputStream> response, InputStream body)
      throws Refused, IOException {
    String encoding =
        response
            .headers()
            .firstValue("content-encoding")
            .orElse("")
            .strip()
            .toLowerCase(Locale.ROOT);
    InputStream plain =
        switch (encoding) {
          case "", "identity" -> body;
          case "gzip", "x-gzip" -> new GZIPInputStream(body);
          default ->
              throw new Refused("the server packed its answer as " + encoding + ", unasked", false);
        };
    byte[] bytes = plain.readNBytes(limits.mostBytes() + 1);
    if (bytes.length > limits.mostBytes()) {
      throw new Refused("the answer is larger than " + limits.mostBytes() + " bytes", false);
    }
    return bytes;
  }

  @Override
  public void close() {
    client.shutdownNow();
    threads.shutdownNow();
  }
}
