package org.hearsay.intake.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Publication;
import org.hearsay.intake.container.Item;
import org.junit.jupiter.api.Test;

class ArticleLinesTest {
  @Test
  void allThatALineSaysIsKept() {
    String line =
        """
        {"id": "k7", "text": "The mayor said so.", "title": "Mayor", "outlet": "Kontor", \
        "author": "Ada Tarn", "url": "https://kontor.example/7", \
        "published_at": "2026-03-05T23:30:00-05:00", "credit": "Halwire", "language": "en", \
        "section": "Harbour"}
        """;

    assertThat(items(line))
        .containsExactly(
            new Item.Text(
                "#1",
                "The mayor said so.",
                new Publication(
                    "Mayor",
                    "Kontor",
                    "Ada Tarn",
                    "https://kontor.example/7",
                    null,
                    OffsetDateTime.parse("2026-03-05T23:30:00-05:00"),
                    "Halwire"),
                "en"));
  }

  @Test
  void aBadLineIsBrokenWithItsNumberAndTheOthersAreRead() {
    String lines =
        """
        {"text": "A"}

        {"text": 7}
        {"text": "B", "published": "5 March"}
        {"text": "C", "published_at": "2026-03-05T09:30:00"}
        {"text": "D", "title": ["T"]}
        {"title": "T"}
        {"text": "E
        ["F"]
        {"text": "G"} {"text": "H"}
        {"text": "I"}\
        """;

    assertThat(places(lines))
        .containsExactly("#1", "#3", "#4", "#5", "#6", "#7", "#8", "#9", "#10", "#11");
    assertThat(reasons(lines))
        .containsExactly(
            "line 3: \"text\" is no string",
            "line 4: \"published\" is no day such as \"2026-03-05\"",
            "line 5: \"published_at\" is no moment with its zone such as"
                + " \"2026-03-05T09:30:00+02:00\"",
            "line 6: \"title\" is no string",
            "line 7: it has no \"text\"",
            "line 8, column 12: no JSON: Unexpected end-of-input in VALUE_STRING",
            "line 9: it is no object of JSON",
            "line 10, column 15: no JSON: Trailing token (of type START_OBJECT) found after value"
                + " (bound as `com.fasterxml.jackson.databind.JsonNode`): not allowed as per"
                + " `DeserializationFeature.FAIL_ON_TRAILING_TOKENS`");
  }

  @Test
  void whatReadWroteWithTheTextIsReadAgain() {
    String line =
        "{\"article\": {\"id\": \"sha256:0\", \"path\": \"a.txt\", \"title\": null, \"text\":"
            + " \"A\", \"published\": null}, \"attributions\": []}\n"
            + "{\"article\": {\"path\": \"b.txt\"}, \"rejected\": \"the file is empty\"}\n";

    assertThat(items(line))
        .containsExactly(
            new Item.Text("#1", "A", Publication.UNKNOWN, null),
            new Item.Broken("#2", "line 2: it was rejected when it was read: the file is empty"));
  }

  @Test
  void invalidBytesBreakTheirLineAlone() {
    byte[] lines = "{\"text\": \"caf?\"}\n{\"text\": \"A\"}\n".getBytes(StandardCharsets.UTF_8);
    lines[13] = (byte) 0xe9;

    List<Item> items = items(new ByteArrayInputStream(lines));

    assertThat(items).hasSize(2);
    assertThat(((Item.Broken) items.getFirst()).reason()).contains("line 1", "Invalid UTF-8");
    assertThat(items.getLast()).isInstanceOf(Item.Text.class);
  }

  @Test
  void aLineWithoutEndIsGivenUpAndMemoryHoldsLittleOfIt() {
    InputStream endless =
        new SequenceInputStream(
            new Repeated('x', ArticleLines.MOST_BYTES + 10_000_000L),
            new ByteArrayInputStream("\n{\"text\": \"A\"}".getBytes(StandardCharsets.UTF_8)));

    List<Item> items = items(endless);

    assertThat(items)
        .containsExactly(
            new Item.Broken("#1", "line 1: it is larger than 32000000 bytes"),
            new Item.Text("#2", "A", Publication.UNKNOWN, null));
  }

  /** A stream of one byte, repeated. */
  private static final class Repeated extends InputStream {
    private final int value;
    private long left;

    Repeated(int value, long times) {
      this.value = value;
      left = times;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }
  }

  private static List<Item> items(String lines) {
    return items(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Item> items(InputStream in) {
    List<Item> items = new ArrayList<>();
    try (ArticleLines lines = new ArticleLines(in)) {
      lines.forEachRemaining(items::add);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return items;
  }

  private static List<String> places(String lines) {
    return items(lines).stream().map(Item::place).toList();
  }

  private static List<String> reasons(String lines) {
    return items(lines).stream()
        .filter(Item.Broken.class::isInstance)
        .map(item -> ((Item.Broken) item).reason())
        .toList();
  }
}
