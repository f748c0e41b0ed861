package org.hearsay.app.http.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.helidon.http.BadRequestException;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * Takes what requests carry, within limits.
 *
 * @param patience how long it may take to come; who falls silent is given up sooner
 */
public record Body(Duration patience) {
  /** Largest, in bytes. */
  public static final int MOST_BYTES = 5_000_000;

  private static final int DEEPEST = 32;
  private static final int CHUNK = 65_536;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(MOST_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * All of it.
   *
   * @throws HttpException when it is too large (413), or comes too slowly (408)
   */
  public byte[] bytes(ServerRequest request) {
    long end = System.nanoTime() + patience.toNanos();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = request.content().inputStream()) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        bytes.write(chunk, 0, read);
        if (bytes.size() > MOST_BYTES) {
          throw tooLarge();
        }
        if (System.nanoTime() > end) {
          throw tooSlow();
        }
      }
    } catch (SocketTimeoutException e) {
      throw tooSlow();
    } catch (IOException e) {
      throw new BadRequestException("The request broke off: " + e.getMessage(), e);
    }
    return bytes.toByteArray();
  }

  private static HttpException tooLarge() {
    return new HttpException(
        "The request is larger than " + MOST_BYTES + " bytes.",
        Status.REQUEST_ENTITY_TOO_LARGE_413,
        false);
  }

  private HttpException tooSlow() {
    return new HttpException(
        "The request did not come within " + patience.toSeconds() + " seconds.",
        Status.REQUEST_TIMEOUT_408,
        false);
  }

  /**
   * A JSON object.
   *
   * @throws HttpException when it is none (400), or as {@link #bytes} does
   */
  JsonNode object(ServerRequest request) {
    try {
      JsonNode json = JSON.readTree(bytes(request));
      if (!json.isObject()) {
        throw new BadRequestException("The request is no JSON object.");
      }
      requireWhole(json);
      return json;
    } catch (JacksonException e) {
      JsonLocation place = e.getLocation();
      throw new BadRequestException(
          "The request is no JSON"
              + (place == null
                  ? "."
                  : ": see line " + place.getLineNr() + ", column " + place.getColumnNr() + ". ")
              + e.getOriginalMessage(),
          e);
    } catch (IOException e) {
      throw new BadRequestException("The request is no JSON: " + e.getMessage(), e);
    }
  }

  /** UTF-8 can't keep half a surrogate pair, and no text has one but by mistake. */
  private static void requireWhole(JsonNode json) {
    if (json.isTextual() && json.textValue().codePoints().anyMatch(Body::isHalf)) {
      throw new BadRequestException("A text in the request has half a surrogate pair.");
    }
    json.forEach(Body::requireWhole);
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
