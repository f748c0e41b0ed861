package org.hearsay.app.http;

import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.hearsay.app.web.Site;

/** Tells what went wrong. */
final class Problems {
  private static final Logger LOG = System.getLogger(Problems.class.getName());

  private final Site site;

  Problems(Site site) {
    this.site = site;
  }

  void route(HttpRouting.Builder routes) {
    routes
        .error(HttpException.class, this::refused)
        .error(IllegalArgumentException.class, this::wrong)
        .error(Exception.class, this::failed);
  }

  private void refused(ServerRequest request, ServerResponse response, HttpException e) {
    site.problem(request, response, e.status(), title(e.status()), String.valueOf(e.getMessage()));
  }

  private static String title(Status status) {
    return status.code() == Status.NOT_FOUND_404.code() ? "Not found" : "That did not work";
  }

  private void wrong(ServerRequest request, ServerResponse response, IllegalArgumentException e) {
    site.problem(
        request, response, Status.BAD_REQUEST_400, "That did not work", e.getMessage() + ".");
  }

  private void failed(ServerRequest request, ServerResponse response, Exception e) {
    LOG.log(Level.ERROR, "failed to answer " + request.prologue().uriPath().path(), e);
    site.problem(
        request,
        response,
        Status.INTERNAL_SERVER_ERROR_500,
        "Something went wrong here",
        "The program's log says what. Nothing was changed.");
  }
}
