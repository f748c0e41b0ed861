package org.hearsay.app.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Map;
import org.hearsay.app.desk.BusyException;
import org.hearsay.app.http.api.Api;
import org.hearsay.app.web.Site;
import org.hearsay.claim.LedgerException;

/** Tells what went wrong: people on a page, programs as problem details (RFC 9457). */
final class Problems {
  private static final Logger LOG = System.getLogger(Problems.class.getName());
  private static final String RETRY_SECONDS = "5";
  private static final String PLAIN = "That did not work";

  private static final Map<Integer, String> TITLES =
      Map.of(404, "Not found", 401, "Who are you?", 403, "Not allowed", 429, "Too many requests");

  private final Site site;

  Problems(Site site) {
    this.site = site;
  }

  void route(HttpRouting.Builder routes) {
    routes
        .error(HttpException.class, this::refused)
        .error(IllegalArgumentException.class, this::wrong)
        .error(BusyException.class, this::busy)
        .error(LedgerException.class, this::ledgerFailed)
        .error(Exception.class, this::failed);
  }

  private void refused(ServerRequest request, ServerResponse response, HttpException e) {
    e.headers().forEach(response.headers()::set);
    tell(request, response, e.status(), String.valueOf(e.getMessage()));
  }

  private void wrong(ServerRequest request, ServerResponse response, IllegalArgumentException e) {
    tell(request, response, Status.BAD_REQUEST_400, e.getMessage() + ".");
  }

  private void busy(ServerRequest request, ServerResponse response, BusyException e) {
    response.header(HeaderValues.create(HeaderNames.RETRY_AFTER, RETRY_SECONDS));
    tell(request, response, Status.SERVICE_UNAVAILABLE_503, e.getMessage() + "; try again later.");
  }

  /** The message may name the machine's paths: it goes to the log alone. */
  private void ledgerFailed(ServerRequest request, ServerResponse response, LedgerException e) {
    LOG.log(Level.ERROR, "the ledger failed", e);
    response.header(HeaderValues.create(HeaderNames.RETRY_AFTER, RETRY_SECONDS));
    tell(
        request,
        response,
        Status.SERVICE_UNAVAILABLE_503,
        "The ledger can't be used now; the program's log says why. Nothing was changed.");
  }

  private void failed(ServerRequest request, ServerResponse response, Exception e) {
    if (isSlow(e)) {
      tell(request, response, Status.REQUEST_TIMEOUT_408, "The request came too slowly.");
      return;
    }
    LOG.log(Level.ERROR, "failed to answer " + request.prologue().uriPath().path(), e);
    tell(
        request,
        response,
        Status.INTERNAL_SERVER_ERROR_500,
        "Something went wrong here; the program's log says what. Nothing was changed.");
  }

  private static boolean isSlow(Exception e) {
    return e instanceof UncheckedIOException io
        && (io.getCause() instanceof SocketTimeoutException
            || io.getCause() instanceof SocketException);
  }

  private void tell(ServerRequest request, ServerResponse response, Status status, String detail) {
    if (isForProgram(request)) {
      response.status(status);
      response.header(HeaderNames.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE);
      response.send(ProblemDetails.of(status, detail));
    } else {
      site.problem(request, response, status, TITLES.getOrDefault(status.code(), PLAIN), detail);
    }
  }

  private static boolean isForProgram(ServerRequest request) {
    return request.prologue().uriPath().path().startsWith(Api.ROOT)
        || !request.headers().first(HeaderNames.ACCEPT).orElse("").contains("text/html");
  }
}
