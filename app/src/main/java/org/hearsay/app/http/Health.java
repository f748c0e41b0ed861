package org.hearsay.app.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.hearsay.app.desk.Desk;
import org.hearsay.claim.LedgerException;

/**
 * Tells those who watch over the program how it is: alive when it answers, ready when its ledger
 * can be read. They need no token, and learn nothing else.
 *
 * @param desk what the server works with
 */
record Health(Desk desk) {
  void route(HttpRouting.Builder routes) {
    routes
        .get("/health", this::ready)
        .get("/health/ready", this::ready)
        .get("/health/live", (request, response) -> send(response, "up"));
  }

  private void ready(ServerRequest request, ServerResponse response) {
    try {
      desk.open().ledger().newest(1);
      send(response, "up");
    } catch (LedgerException e) {
      response.status(Status.SERVICE_UNAVAILABLE_503);
      send(response, "down");
    }
  }

  private static void send(ServerResponse response, String status) {
    response.header(HeaderNames.CONTENT_TYPE, "application/json");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.send("{\"status\":\"" + status + "\"}");
  }
}
