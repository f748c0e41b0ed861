package org.hearsay.app.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;

/** Answers what is no request, or too large a one, before any route is looked for. */
final class UnroutedProblems implements DirectHandler {
  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType type,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    return TransportResponse.builder()
        .status(status)
        .headers(headers)
        .keepAlive(false)
        .header(HeaderNames.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE)
        .entity(ProblemDetails.of(status, detail(type)))
        .build();
  }

  /** In words of our own: Helidon's may repeat what was sent. */
  private static String detail(EventType type) {
    return switch (type) {
      case PAYLOAD_TOO_LARGE -> "The request is too large.";
      case INTERNAL_ERROR -> "Something went wrong here; the program's log says what.";
      default -> "This is no request that can be answered.";
    };
  }
}
