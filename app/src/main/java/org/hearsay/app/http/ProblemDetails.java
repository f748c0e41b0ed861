package org.hearsay.app.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.helidon.http.Status;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What went wrong, for programs (RFC 9457). */
final class ProblemDetails {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final JsonMapper JSON = new JsonMapper();

  private ProblemDetails() {}

  /**
   * The object, in UTF-8.
   *
   * @param detail what is wrong and what to do, for people
   */
  static byte[] of(Status status, @Nullable String detail) {
    return JSON.createObjectNode()
        .put("type", "about:blank")
        .put("title", status.reasonPhrase())
        .put("status", status.code())
        .put("detail", detail)
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
