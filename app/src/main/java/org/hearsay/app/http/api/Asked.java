package org.hearsay.app.http.api;

import io.helidon.http.BadRequestException;
import io.helidon.http.NotFoundException;
import io.helidon.webserver.http.ServerRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.hearsay.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a request asks for.
 *
 * @param request the request
 */
record Asked(ServerRequest request) {
  private static final int LONGEST = 1000;
  private static final int MOST = 200;
  private static final int USUAL = 50;

  /** A part of the path. */
  String part(String name) {
    return request.path().pathParameters().get(name);
  }

  /**
   * The article that the path names.
   *
   * @throws NotFoundException when that is no article's id
   */
  ArticleId article() {
    String id = part("id");
    return ArticleId.read(id)
        .orElseThrow(() -> new NotFoundException("The ledger has no article " + id + "."));
  }

  /** A parameter's text; null where it is not given or empty. */
  @Nullable String text(String name) {
    String text = request.query().first(name).orElse("");
    if (text.length() > LONGEST) {
      throw new BadRequestException(name + " is longer than " + LONGEST + " characters.");
    }
    return text.isBlank() ? null : text;
  }

  /** A parameter that has to be given. */
  String needed(String name) {
    String text = text(name);
    if (text == null) {
      throw new BadRequestException("The parameter " + name + " is missing.");
    }
    return text;
  }

  /** A day. */
  @Nullable LocalDate day(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadRequestException(name + " is no day, such as 2026-03-05.", e);
    }
  }

  /** Whether something is to be so. */
  boolean flag(String name) {
    String text = text(name);
    if (text == null || text.equals("false")) {
      return false;
    }
    if (text.equals("true")) {
      return true;
    }
    throw new BadRequestException(name + " is neither true nor false.");
  }

  /** How many are to be listed. */
  int limit() {
    String text = text("limit");
    if (text == null) {
      return USUAL;
    }
    int limit = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > MOST) {
      throw new BadRequestException("limit is no number from 1 to " + MOST + ".");
    }
    return limit;
  }
}
