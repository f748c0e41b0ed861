package org.hearsay.app.http.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list, with the way to the next part: in the answer, and as a link with the
 * relation {@code next} (RFC 8288).
 *
 * @param name of the list, as the answer has it
 * @param entries those of this part
 * @param next what {@code after} has to be for the next part; null for the last
 */
record Sheet<T>(String name, List<T> entries, @Nullable String next) {
  /** Writes an entry as fields of an object. */
  @FunctionalInterface
  interface Entry<T> {
    void write(JsonGenerator json, T entry) throws IOException;
  }

  /**
   * A part of what follows.
   *
   * @param found one more than {@code limit}, where there are so many
   * @param cursor what an entry is known by
   */
  static <T> Sheet<T> of(String name, List<T> found, int limit, Function<T, String> cursor) {
    boolean more = found.size() > limit;
    List<T> entries = more ? found.subList(0, limit) : found;
    return new Sheet<>(name, entries, more ? cursor.apply(entries.getLast()) : null);
  }

  void send(ServerRequest request, ServerResponse response, Entry<T> writer) throws IOException {
    if (next != null) {
      response.header(HeaderNames.LINK, "<" + address(request, next) + ">; rel=\"next\"");
    }
    Answer.object(
        request,
        response,
        json -> {
          json.writeArrayFieldStart(name);
          for (T entry : entries) {
            json.writeStartObject();
            writer.write(json, entry);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeStringField("next", next);
        });
  }

  private static String address(ServerRequest request, String after) {
    StringBuilder address = new StringBuilder(request.path().absolute().rawPath()).append('?');
    for (String parameter : request.query().names()) {
      if (!parameter.equals("after")) {
        for (String value : request.query().all(parameter)) {
          address.append(encoded(parameter)).append('=').append(encoded(value)).append('&');
        }
      }
    }
    return address.append("after=").append(encoded(after)).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
