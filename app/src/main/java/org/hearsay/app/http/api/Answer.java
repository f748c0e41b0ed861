package org.hearsay.app.http.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.app.json.JsonLines;
import org.hearsay.article.ArticleId;

/** Answers in JSON. What is asked again and has not changed is not sent again (RFC 9110, 13). */
final class Answer {
  private static final String JSON = "application/json";
  private static final int TAG_DIGITS = 32;
  private static final JsonFactory PLAIN = new JsonFactory();
  private static final JsonFactory ESCAPING =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final Pattern HALF_PAIR =
      Pattern.compile("[\\x{D800}-\\x{DFFF}]"); // the halves of a pair match as one code point

  private Answer() {}

  /** Answers with an object. */
  static void object(ServerRequest request, ServerResponse response, JsonLines.Fields fields)
      throws IOException {
    send(request, response, object(fields));
  }

  /** An object as text that UTF-8 can hold: half a surrogate pair is escaped. */
  static String object(JsonLines.Fields fields) throws IOException {
    String text = object(PLAIN, fields);
    return HALF_PAIR.matcher(text).find() ? object(ESCAPING, fields) : text;
  }

  private static String object(JsonFactory factory, JsonLines.Fields fields) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    return out.toString();
  }

  /** Answers with JSON. */
  static void send(ServerRequest request, ServerResponse response, String json) {
    response.header(HeaderNames.CONTENT_TYPE, JSON);
    if (request.prologue().method().equals(Method.GET)) {
      String tag =
          "\""
              + ArticleId.of(json).value().substring("sha256:".length()).substring(0, TAG_DIGITS)
              + "\"";
      response.header(HeaderNames.ETAG, tag);
      response.header(HeaderNames.CACHE_CONTROL, "private, no-cache");
      if (isKnown(request, tag)) {
        response.status(Status.NOT_MODIFIED_304);
        response.send();
        return;
      }
    }
    response.send(json.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isKnown(ServerRequest request, String tag) {
    List<String> known =
        request.headers().contains(HeaderNames.IF_NONE_MATCH)
            ? request.headers().get(HeaderNames.IF_NONE_MATCH).allValues(true)
            : List.of();
    return known.stream()
        .map(given -> given.startsWith("W/") ? given.substring(2) : given)
        .anyMatch(given -> given.equals(tag) || given.equals("*"));
  }
}
