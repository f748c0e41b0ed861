package org.hearsay.intake.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.hearsay.article.Publication;
import org.hearsay.intake.container.Item;
import org.jspecify.annotations.Nullable;

/**
 * One article as an object of JSON. A line that {@code ./hearsay read --format json --with-text}
 * wrote is one too: its {@code article} is the object.
 */
final class ArticleLine {
  private final JsonNode fields;

  private ArticleLine(JsonNode fields) {
    this.fields = fields;
  }

  /** Why an object is no article; the message is for people. */
  static final class NoArticle extends Exception {
    private static final long serialVersionUID = 1;

    NoArticle(String reason) {
      super(reason);
    }
  }

  /**
   * The article of an object.
   *
   * @throws NoArticle when there is no text, or a field has no value of its kind
   */
  static Item.Text of(JsonNode object, String place) throws NoArticle {
    if (!object.isObject()) {
      throw new NoArticle("it is no object of JSON");
    }
    if (object.hasNonNull("rejected")) {
      throw new NoArticle("it was rejected when it was read: " + object.get("rejected").asText());
    }
    JsonNode article = object.get("article");
    return new ArticleLine(article != null && article.isObject() ? article : object).text(place);
  }

  private Item.Text text(String place) throws NoArticle {
    String text = string("text");
    if (text == null) {
      throw new NoArticle("it has no \"text\"");
    }
    Publication publication =
        new Publication(
            string("title"),
            string("outlet"),
            string("author"),
            string("url"),
            time("published", LocalDate::parse, "no day such as \"2026-03-05\""),
            time(
                "published_at",
                OffsetDateTime::parse,
                "no moment with its zone such as \"2026-03-05T09:30:00+02:00\""),
            string("credit"));
    return new Item.Text(place, text, publication, string("language"));
  }

  /** The value of a field; null where it is missing, null, or a blank. */
  private @Nullable String string(String name) throws NoArticle {
    JsonNode field = fields.get(name);
    if (field == null || field.isNull()) {
      return null;
    }
    if (!field.isTextual()) {
      throw new NoArticle("\"" + name + "\" is no string");
    }
    return field.textValue().isBlank() ? null : field.textValue();
  }

  private <T> @Nullable T time(String name, Function<String, T> parser, String otherwise)
      throws NoArticle {
    String text = string(name);
    try {
      return text == null ? null : parser.apply(text);
    } catch (DateTimeException e) {
      throw new NoArticle("\"" + name + "\" is " + otherwise);
    }
  }
}
