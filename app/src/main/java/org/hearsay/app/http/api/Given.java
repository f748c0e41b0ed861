package org.hearsay.app.http.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.helidon.http.BadRequestException;
import io.helidon.http.HttpException;
import io.helidon.http.HttpMediaType;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.web.Inbox;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article out of a request: a text, a page, or a JSON object with a text, a page or an
 * address. What is known of its publication stands in the object, or beside a text or a page in the
 * parameters.
 *
 * @param articles makes articles
 * @param body takes what requests carry
 */
record Given(GivenArticles articles, Body body) {
  private static final Status UNREADABLE = Status.create(422, "Unprocessable Content");
  private static final Status UNSUPPORTED = Status.create(415, "Unsupported Media Type");
  private static final int LONGEST = 1000;

  /** Finds what is known of a publication by its name. */
  @FunctionalInterface
  private interface Fields {
    @Nullable String text(String name);
  }

  /**
   * The article.
   *
   * @throws HttpException when there is none: 422 when what was sent can't be read, 415 when it is
   *     no text, page or object, 400 when the object is wrong
   */
  Article of(ServerRequest request) {
    Inbox.Taken taken = take(request);
    return switch (taken) {
      case Inbox.Taken.Accepted accepted -> accepted.article();
      case Inbox.Taken.Refused refused ->
          throw new HttpException("It can't be read: " + refused.reason() + ".", UNREADABLE, true);
    };
  }

  private Inbox.Taken take(ServerRequest request) {
    HttpMediaType type = request.headers().contentType().orElseThrow(Given::unsupported);
    Asked asked = new Asked(request);
    return switch (type.mediaType().text()) {
      case "text/plain" -> articles.text(utf8(request, type), publication(asked::text));
      case "text/html" -> {
        Publication known = publication(asked::text);
        yield articles.page(body.bytes(request), charset(type), address(known), known);
      }
      case "application/json" -> object(body.object(request));
      default -> throw unsupported();
    };
  }

  private static HttpException unsupported() {
    return new HttpException(
        "Send text/plain, text/html, or application/json with a text, html or url.",
        UNSUPPORTED,
        true);
  }

  private byte[] utf8(ServerRequest request, HttpMediaType type) {
    String charset = charset(type);
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new HttpException("Texts have to be in UTF-8.", UNSUPPORTED, true);
    }
    return body.bytes(request);
  }

  private static @Nullable String charset(HttpMediaType type) {
    return type.charset().orElse(null);
  }

  private static @Nullable URI address(Publication known) {
    String url = known.url();
    return url == null ? null : URI.create(url);
  }

  private Inbox.Taken object(JsonNode json) {
    List<String> given =
        Stream.of("text", "html", "url").filter(field -> json.path(field).isTextual()).toList();
    Publication known = publication(name -> text(json, name));
    if (given.contains("text") && !given.contains("html")) {
      return articles.text(bytes(json, "text"), known);
    }
    if (given.contains("html") && !given.contains("text")) {
      return articles.page(bytes(json, "html"), "utf-8", address(known), known);
    }
    if (given.equals(List.of("url"))) {
      return articles.link(json.path("url").textValue(), withoutUrl(known));
    }
    throw new BadRequestException("The object needs one of text, html and url, each a text.");
  }

  /** The page itself tells its canonical address. */
  private static Publication withoutUrl(Publication known) {
    return new Publication(known.title(), known.outlet(), null, known.published());
  }

  private static byte[] bytes(JsonNode json, String field) {
    return json.path(field).textValue().getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() || value.textValue().length() > LONGEST) {
      throw new BadRequestException(field + " is no text of up to " + LONGEST + " characters.");
    }
    return value.textValue().isBlank() ? null : value.textValue();
  }

  private static Publication publication(Fields fields) {
    String url = fields.text("url");
    if (url != null && !isAddress(url)) {
      throw new BadRequestException("url is no address that begins with http:// or https://.");
    }
    return new Publication(
        line(fields, "title"),
        line(fields, "outlet"),
        line(fields, "author"),
        url,
        day(fields.text("published")),
        null,
        null);
  }

  private static @Nullable String line(Fields fields, String name) {
    String text = fields.text(name);
    if (text != null && text.chars().anyMatch(Character::isISOControl)) {
      throw new BadRequestException(name + " has control characters.");
    }
    return text;
  }

  private static boolean isAddress(String url) {
    try {
      String scheme = URI.create(url).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    try {
      return published == null ? null : LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      throw new BadRequestException("published is no day, such as 2026-03-05.", e);
    }
  }
}
