package org.hearsay.app.http.api;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.http.access.Client;

/**
 * What programs can ask for, as openapi.yaml describes it: a test holds either to the other. Safe
 * for several threads.
 */
public final class Api {
  /** What the addresses of all of it begin with. */
  public static final String ROOT = "/api/v1";

  private static final String DESCRIPTION = "openapi.yaml";

  private final List<Route> routes;

  /**
   * @param desk what the server works with
   * @param articles makes articles of what is sent
   * @param body takes what is sent
   */
  public Api(Desk desk, GivenArticles articles, Body body) {
    routes =
        Stream.of(
                new ArticleRoutes(desk, new Given(articles, body)).routes(),
                new ClaimRoutes(desk).routes(),
                new SpeakerRoutes(desk).routes(),
                new CorrectionRoutes(desk, body).routes(),
                new ExportRoute(desk).routes(),
                new EventRoute(desk).routes())
            .flatMap(each -> each)
            .toList();
  }

  /** Adds it to a server. */
  public void route(HttpRouting.Builder server) {
    for (Route route : routes) {
      server.route(
          route.method(),
          ROOT + route.path(),
          (request, response) -> {
            Client.of(request).require(route.role());
            route.handler().handle(request, response);
          });
    }
    server.get("/" + DESCRIPTION, Api::describe);
  }

  /** All that it answers to. */
  List<Route> routes() {
    return routes;
  }

  private static void describe(ServerRequest request, ServerResponse response) throws IOException {
    response.header(HeaderNames.CONTENT_TYPE, "application/yaml");
    try (InputStream in = Api.class.getResourceAsStream(DESCRIPTION)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + DESCRIPTION + "; build it anew");
      }
      response.status(Status.OK_200);
      response.send(in.readAllBytes());
    }
  }
}
