package org.hearsay.intake.telegram;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The chat that messages stand in, as far as the export has told of it.
 *
 * @param name its name; null where it has none
 * @param type as Telegram Desktop writes it: {@code public_channel}
 * @param id its number
 */
record Chat(@Nullable String name, @Nullable String type, @Nullable String id) {
  /** A chat of which nothing was told yet. */
  static final Chat UNKNOWN = new Chat(null, null, null);

  /** Between people, not published: conversations, bots, what somebody saved. */
  private static final Set<String> NOT_PUBLISHED =
      Set.of("personal_chat", "bot_chat", "saved_messages", "replies", "verification_codes");

  private static final Set<String> LINKED =
      Set.of("public_channel", "private_channel", "public_supergroup", "private_supergroup");

  /** Whether its messages are there for others than those who wrote them to each other. */
  boolean isPublished() {
    return type == null || !NOT_PUBLISHED.contains(type);
  }

  /** Whether several people write in it, each under a name. */
  boolean isGroup() {
    return type != null && type.endsWith("group");
  }

  /**
   * What a message is known by: Telegram's own link where the kind of chat has such, which opens
   * for members ({@code https://t.me/c/1234567890/17}), else a URN; null where the chat has no
   * number.
   */
  @Nullable String addressOf(String message) {
    if (id == null) {
      return null;
    }
    return type != null && LINKED.contains(type)
        ? "https://t.me/c/" + id + "/" + message
        : "urn:telegram:" + id + ":" + message;
  }
}
