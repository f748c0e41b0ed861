package org.hearsay.intake.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.intake.container.Item;
import org.hearsay.intake.container.Items;
import org.jspecify.annotations.Nullable;

/**
 * The messages of an export of Telegram Desktop, of one chat or of all, as they stand in it. Taken
 * are those of channels and groups that have text; what people wrote to each other alone is passed
 * over, and so are service messages. A message's place is {@code #} and its number, in an export of
 * several chats with the number of the chat and {@code /} before it. Where the JSON breaks off, the
 * messages before that are there all the same.
 */
public final class TelegramExport extends Items {
  /** Longest text of one message, in UTF-16 code units; Telegram itself lets people send 4,096. */
  static final int MOST_CHARACTERS = 5_000_000;

  private static final JsonFactory JSON = new JsonFactory();

  private final InputStream in;
  private @Nullable JsonParser parser;
  private Chat chat = Chat.UNKNOWN;
  private boolean inMessages;
  private boolean ofSeveral;
  private boolean hasChat;
  private boolean hasPublished;
  private boolean ended;

  /**
   * @param in UTF-8; closed with this
   */
  public TelegramExport(InputStream in) {
    this.in = new MendedEscapes(in);
  }

  @Override
  protected @Nullable Item read() {
    try {
      return ended ? null : next(parser());
    } catch (JsonProcessingException e) {
      ended = true;
      JsonLocation at = e.getLocation();
      return new Item.Broken(
          at == null ? "" : "#line" + at.getLineNr(),
          "the JSON can't be read further%s: %s".formatted(place(at), e.getOriginalMessage()));
    } catch (IOException e) {
      ended = true;
      return new Item.Broken("", "the file can't be read further, or ends too early");
    }
  }

  private JsonParser parser() throws IOException {
    JsonParser opened = parser;
    if (opened == null) {
      opened = JSON.createParser(in);
      parser = opened;
    }
    return opened;
  }

  private static String place(@Nullable JsonLocation at) {
    return at == null ? "" : " than line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private @Nullable Item next(JsonParser json) throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (inMessages) {
        Item item = inMessages(token, json);
        if (item != null) {
          return item;
        }
      } else if (token == JsonToken.START_OBJECT) {
        chat = Chat.UNKNOWN;
      } else if (token == JsonToken.FIELD_NAME) {
        field(json.currentName(), json);
      }
    }
    ended = true;
    return hasPublished
        ? null
        : new Item.Broken(
            "",
            hasChat
                ? "an export of conversations only: articles are taken from channels and groups"
                : "JSON, but neither an export of Telegram Desktop nor articles, one a line");
  }

  /** A field of a chat, or of what the chats stand in. */
  private void field(String name, JsonParser json) throws IOException {
    JsonToken value = json.nextToken();
    String text = value != null && value.isScalarValue() ? json.getText() : null;
    switch (name) {
      case "name" -> chat = new Chat(named(value, text), chat.type(), chat.id());
      case "type" -> chat = new Chat(chat.name(), text, chat.id());
      case "id" -> chat = new Chat(chat.name(), chat.type(), text);
      case "chats", "left_chats" -> ofSeveral = true;
      case "list" -> {} // of chats: goes on inside
      case "messages" -> {
        inMessages = value == JsonToken.START_ARRAY;
        hasChat = true;
        hasPublished |= chat.isPublished();
      }
      default -> json.skipChildren();
    }
  }

  private static @Nullable String named(@Nullable JsonToken value, @Nullable String text) {
    return value == JsonToken.VALUE_STRING && text != null && !text.isBlank() ? text.strip() : null;
  }

  private @Nullable Item inMessages(JsonToken token, JsonParser json) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      inMessages = false;
    } else if (token == JsonToken.START_OBJECT && chat.isPublished()) {
      Message message = Message.read(json, MOST_CHARACTERS);
      return message.isSaid() ? item(message) : null;
    } else {
      json.skipChildren();
    }
    return null;
  }

  private Item item(Message message) {
    String place = "#" + (ofSeveral && chat.id() != null ? chat.id() + "/" : "") + message.id();
    return message.isWhole()
        ? new Item.Text(place, message.text(), message.publication(chat), null)
        : new Item.Broken(place, "the text is longer than " + MOST_CHARACTERS + " characters");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
