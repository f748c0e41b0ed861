package org.hearsay.intake.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hearsay.article.Publication;
import org.jspecify.annotations.Nullable;

/** One message of an export, read field by field; what is of no use here is passed over. */
final class Message {
  private static final String NOT_GIVEN = "";

  private final StringBuilder text = new StringBuilder();
  private final int mostCharacters;
  private String id = NOT_GIVEN;
  private String type = NOT_GIVEN;
  private String date = NOT_GIVEN;
  private String seconds = NOT_GIVEN;
  private @Nullable String from;
  private @Nullable String signature;
  private @Nullable String forwardedFrom;
  private boolean isWhole = true;

  private Message(int mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  /** Reads the message at whose beginning the parser stands, to its end. */
  static Message read(JsonParser json, int mostCharacters) throws IOException {
    Message message = new Message(mostCharacters);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      message.take(field, json);
    }
    return message;
  }

  private void take(String field, JsonParser json) throws IOException {
    switch (field) {
      case "id" -> id = scalar(json, NOT_GIVEN);
      case "type" -> type = scalar(json, NOT_GIVEN);
      case "date" -> date = scalar(json, NOT_GIVEN);
      case "date_unixtime" -> seconds = scalar(json, NOT_GIVEN);
      case "from" -> from = name(json);
      case "author" -> signature = name(json);
      case "forwarded_from" -> forwardedFrom = name(json);
      case "text" -> takeText(json);
      default -> json.skipChildren();
    }
  }

  /** A string, or an array of strings and of objects whose {@code text} is formatted. */
  private void takeText(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      append(scalar(json, NOT_GIVEN));
      return;
    }
    for (JsonToken part = json.nextToken();
        part != JsonToken.END_ARRAY && part != null;
        part = json.nextToken()) {
      if (part == JsonToken.START_OBJECT) {
        takeFormatted(json);
      } else {
        append(scalar(json, NOT_GIVEN));
      }
    }
  }

  private void takeFormatted(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isText = json.currentName().equals("text");
      json.nextToken();
      String value = scalar(json, NOT_GIVEN);
      append(isText ? value : NOT_GIVEN);
    }
  }

  private void append(String part) {
    if (text.length() + part.length() > mostCharacters) {
      isWhole = false;
    } else {
      text.append(part);
    }
  }

  private static @Nullable String name(JsonParser json) throws IOException {
    String name = scalar(json, NOT_GIVEN);
    return name.isBlank() ? null : name.strip();
  }

  private static String scalar(JsonParser json, String otherwise) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null || token.isStructStart()) {
      json.skipChildren();
      return otherwise;
    }
    return token == JsonToken.VALUE_NULL ? otherwise : json.getText();
  }

  /** Its number in its chat; empty where it has none. */
  String id() {
    return id;
  }

  /** The text without its formatting. */
  String text() {
    return text.toString();
  }

  /** Whether {@link #text} is all of it. */
  boolean isWhole() {
    return isWhole;
  }

  /** Whether somebody says something in it: no service message, and not a picture alone. */
  boolean isSaid() {
    return type.equals("message") && !(isWhole && text.toString().isBlank());
  }

  /**
   * Where and when it appeared. A text that was edited keeps the moment at which it was first sent:
   * the address is the same, and so the ledger has it as another version.
   *
   * @param chat the chat that it stands in
   */
  Publication publication(Chat chat) {
    return new Publication(
        null,
        chat.name(),
        chat.isGroup() && signature == null ? from : signature,
        id.isEmpty() ? null : chat.addressOf(id),
        day(),
        moment(),
        forwardedFrom);
  }

  /** In UTC: an export tells the moment, and not where the channel is at home. */
  private @Nullable OffsetDateTime moment() {
    try {
      return seconds.isEmpty()
          ? null
          : Instant.ofEpochSecond(Long.parseLong(seconds)).atOffset(ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  /** Older exports tell only the time on the clock of who exported. */
  private @Nullable LocalDate day() {
    if (moment() != null || date.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
