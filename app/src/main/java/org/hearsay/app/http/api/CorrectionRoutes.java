package org.hearsay.app.http.api;

import static org.hearsay.app.token.Role.EDITOR;
import static org.hearsay.app.token.Role.READER;

import io.helidon.http.BadRequestException;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.http.access.Audit;
import org.hearsay.app.http.access.Client;
import org.hearsay.app.json.JsonChange;
import org.hearsay.claim.Change;
import org.hearsay.claim.Correction;

/**
 * Lists and takes what people set right.
 *
 * @param desk what the server works with
 * @param body takes what requests carry
 */
record CorrectionRoutes(Desk desk, Body body) {
  Stream<Route> routes() {
    return Stream.of(
        new Route(Method.GET, "/corrections", READER, this::list),
        new Route(Method.POST, "/corrections", EDITOR, this::correct));
  }

  /** In the order in which they were made. */
  private void list(ServerRequest request, ServerResponse response) throws IOException {
    Asked asked = new Asked(request);
    String after = asked.text("after");
    if (after != null && !after.matches("\\d{1,18}")) {
      throw new BadRequestException("after is no number of a correction.");
    }
    long last = after == null ? 0 : Long.parseLong(after);
    int limit = asked.limit();
    List<Correction> found =
        desk.open().ledger().corrections().stream()
            .filter(correction -> correction.number() > last)
            .limit(limit + 1L)
            .toList();
    Sheet.of("corrections", found, limit, correction -> Long.toString(correction.number()))
        .send(request, response, JsonChange::write);
  }

  private void correct(ServerRequest request, ServerResponse response) throws IOException {
    Change change = JsonChange.read(body.object(request), desk.open().ledger()::account);
    Correction correction = desk.correct(Client.of(request).name(), change);
    Audit.changed(
        request,
        "correction "
            + correction.number()
            + ": "
            + Answer.object(json -> JsonChange.write(json, correction.change())));
    response.status(Status.CREATED_201);
    Answer.object(request, response, json -> JsonChange.write(json, correction));
  }
}
