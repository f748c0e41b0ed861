package org.hearsay.intake.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.hearsay.intake.fetch.Fetched;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.intake.fetch.Validators;

/** Fetches from a server of this process at once, as often as it is asked. */
final class LoopbackFetcher implements Fetcher {
  private final HttpClient client = HttpClient.newHttpClient();

  @Override
  public Fetched get(URI address, Validators known) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return switch (response.statusCode()) {
        case 200 ->
            new Fetched.Content(
                address,
                "text/xml",
                "utf-8",
                response.body(),
                new Validators(response.headers().firstValue("ETag").orElse(null), null));
        case 304 -> new Fetched.Unchanged();
        default ->
            new Fetched.Failed("status " + response.statusCode(), response.statusCode() >= 500);
      };
    } catch (IOException | InterruptedException e) {
      return new Fetched.Failed("can't be reached", true);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
