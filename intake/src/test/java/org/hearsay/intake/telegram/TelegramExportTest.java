package org.hearsay.intake.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Publication;
import org.hearsay.intake.container.Item;
import org.junit.jupiter.api.Test;

class TelegramExportTest {
  private static final String CHANNEL =
      """
      {
       "name": "Marresk Now",
       "type": "public_channel",
       "id": 1234567890,
       "messages": [
        {"id": 1, "type": "service", "date": "2026-03-05T09:00:00", "date_unixtime": "1772701200",
         "actor": "Marresk Now", "action": "create_channel", "title": "Marresk Now", "text": ""},
        {"id": 2, "type": "message", "date": "2026-03-05T10:30:00", "date_unixtime": "1772703000",
         "from": "Marresk Now", "from_id": "channel1234567890", "author": "Ilva Tarn",
         "text": "The mayor said no.", "text_entities": [{"type": "plain", "text": "The mayor said no."}],
         "reactions": [{"type": "emoji", "count": 3, "recent": [{"from": "A", "date": "x"}]}]},
        {"id": 3, "type": "message", "date": "2026-03-05T11:00:00", "date_unixtime": "1772704800",
         "edited": "2026-03-05T12:00:00", "edited_unixtime": "1772708400",
         "forwarded_from": "Harbour Wire",
         "text": ["Minister ", {"type": "bold", "text": "Maskell"}, " is out, ",
                  {"type": "text_link", "text": "says", "href": "https://a.example"}, " a source."]},
        {"id": 4, "type": "message", "date": "2026-03-05T11:30:00", "photo": "a.jpg", "text": ""},
        {"id": 5, "type": "message", "date": "2026-03-05T11:30:00", "text": "Older exports tell no zone."}
       ]
      }
      """;

  @Test
  void aChannelsMessagesHaveItsNameTheirAddressAndTheirMoment() {
    assertThat(items(CHANNEL))
        .containsExactly(
            new Item.Text(
                "#2",
                "The mayor said no.",
                new Publication(
                    null,
                    "Marresk Now",
                    "Ilva Tarn",
                    "https://t.me/c/1234567890/2",
                    null,
                    OffsetDateTime.parse("2026-03-05T09:30:00Z"),
                    null),
                null),
            new Item.Text(
                "#3",
                "Minister Maskell is out, says a source.",
                new Publication(
                    null,
                    "Marresk Now",
                    null,
                    "https://t.me/c/1234567890/3",
                    null,
                    OffsetDateTime.parse("2026-03-05T10:00:00Z"),
                    "Harbour Wire"),
                null),
            new Item.Text(
                "#5",
                "Older exports tell no zone.",
                new Publication(
                    null, "Marresk Now", "https://t.me/c/1234567890/5", LocalDate.of(2026, 3, 5)),
                null));
  }

  @Test
  void ofAnExportOfAllChatsThoseOfChannelsAndGroupsAreTaken() {
    String export =
        """
        {"about": "Here is the data you requested.",
         "personal_information": {"user_id": 7, "first_name": "Ada", "messages": 3},
         "contacts": {"list": [{"first_name": "Ilva", "date": "2026"}]},
         "chats": {"about": "…", "list": [
           {"name": "Ilva", "type": "personal_chat", "id": 11, "messages": [
             {"id": 1, "type": "message", "from": "Ilva", "text": "A private word."}]},
           {"type": "saved_messages", "id": 7, "messages": [
             {"id": 9, "type": "message", "text": "A note."}]},
           {"name": "Dockers", "type": "private_group", "id": 12, "messages": [
             {"id": 2, "type": "message", "from": "Kees Falk", "text": "The crane is broken."}]}]},
         "left_chats": {"about": "…", "list": [
           {"name": "Harbour Wire", "type": "public_channel", "id": 13, "messages": [
             {"id": 3, "type": "message", "from": "Harbour Wire", "text": "The bridge is open."}]}]}}
        """;

    assertThat(items(export))
        .containsExactly(
            new Item.Text(
                "#12/2",
                "The crane is broken.",
                new Publication(
                    null, "Dockers", "Kees Falk", "urn:telegram:12:2", null, null, null),
                null),
            new Item.Text(
                "#13/3",
                "The bridge is open.",
                new Publication(null, "Harbour Wire", "https://t.me/c/13/3", null),
                null));
  }

  @Test
  void aConversationIsNoArticle() {
    assertThat(
            items(
                "{\"name\": \"Ilva\", \"type\": \"personal_chat\", \"id\": 1,"
                    + " \"messages\": [{\"id\": 1, \"type\": \"message\", \"text\": \"Hm.\"}]}"))
        .containsExactly(
            new Item.Broken(
                "",
                "an export of conversations only: articles are taken from channels and groups"));
  }

  @Test
  void whatStandsBeforeABreakIsRead() {
    List<Item> items = items(CHANNEL.substring(0, CHANNEL.indexOf("forwarded_from")));

    assertThat(items).hasSize(2);
    assertThat(items.getFirst()).isInstanceOf(Item.Text.class);
    assertThat(((Item.Broken) items.getLast()).reason())
        .startsWith("the JSON can't be read further than line 14, column ");
  }

  @Test
  void controlCharactersAreReadThoughTelegramWritesThemAsNoJsonDoes() {
    String export =
        "{\"name\": \"A\\\\x\", \"type\": \"public_channel\", \"id\": 1, \"messages\": [{\"id\": 1,"
            + " \"type\": \"message\", \"text\": \"One.\\x0BTwo: \\\\x0B \\\"three\\\".\"}]}";

    assertThat(items(export))
        .singleElement()
        .isInstanceOfSatisfying(
            Item.Text.class,
            item -> {
              assertThat(item.text()).isEqualTo("One.\u000bTwo: \\x0B \"three\".");
              assertThat(item.publication().outlet()).isEqualTo("A\\x");
            });
  }

  private static List<Item> items(String json) {
    List<Item> items = new ArrayList<>();
    try (TelegramExport export =
        new TelegramExport(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
      export.forEachRemaining(items::add);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return items;
  }
}
