package org.hearsay.app.http.api;

import static org.hearsay.app.token.Role.READER;

import io.helidon.http.Method;
import io.helidon.http.NotFoundException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.JsonSpeaker;
import org.hearsay.article.ExactWords;
import org.hearsay.profile.Profile;
import org.hearsay.profile.Profiles;

/**
 * Finds and shows speakers.
 *
 * @param desk what the server works with
 */
record SpeakerRoutes(Desk desk) {
  Stream<Route> routes() {
    return Stream.of(
        new Route(Method.GET, "/speakers", READER, this::list),
        new Route(Method.GET, "/speakers/{id}", READER, this::show));
  }

  /** Those with most statements first; there is no next part: a longer name finds fewer. */
  private void list(ServerRequest request, ServerResponse response) throws IOException {
    Asked asked = new Asked(request);
    String name = Objects.requireNonNullElse(asked.text("name"), "");
    ExactWords words = new ExactWords();
    new Sheet<>("speakers", desk.open().ledger().speakers(name, asked.limit()), null)
        .send(
            request,
            response,
            (json, found) -> {
              new JsonSpeaker(json, words).write(found.speaker());
              json.writeNumberField("statements", found.statements());
            });
  }

  private void show(ServerRequest request, ServerResponse response) throws IOException {
    String id = new Asked(request).part("id");
    Profile profile =
        new Profiles(desk.open().ledger())
            .of(id)
            .orElseThrow(() -> new NotFoundException("The ledger has no speaker " + id + "."));
    Answer.object(
        request, response, json -> new JsonSpeaker(json, new ExactWords()).write(profile));
  }
}
