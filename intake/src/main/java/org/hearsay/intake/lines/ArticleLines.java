package org.hearsay.intake.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hearsay.intake.container.Item;
import org.hearsay.intake.container.Items;
import org.hearsay.intake.lines.ArticleLine.NoArticle;
import org.jspecify.annotations.Nullable;

/**
 * Articles as JSON Lines in UTF-8: {@code text}, and any of {@code id}, {@code title}, {@code
 * outlet}, {@code author}, {@code url}, {@code published}, {@code published_at}, {@code language},
 * {@code credit}; other fields are left alone. An item's place is {@code #} and the number of its
 * line. A bad line is broken, and the lines behind it are read all the same; blank lines are passed
 * over.
 */
public final class ArticleLines extends Items {
  /** Largest line, in bytes, that is read: a text of 5 MB with every character escaped. */
  static final int MOST_BYTES = 32_000_000;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final BoundedLines lines;
  private boolean failed;

  /**
   * @param in closed with these
   */
  public ArticleLines(InputStream in) {
    lines = new BoundedLines(in, MOST_BYTES);
  }

  @Override
  protected @Nullable Item read() {
    try {
      while (!failed) {
        Optional<BoundedLines.Line> line = lines.next();
        if (line.isEmpty()) {
          return null;
        }
        if (!isBlank(line.get().bytes())) {
          return item(line.get());
        }
      }
      return null;
    } catch (IOException e) {
      failed = true;
      long number = lines.number() + 1;
      return new Item.Broken("#" + number, "line " + number + " can't be read: " + why(e));
    }
  }

  private static String why(IOException e) {
    return e.getMessage() == null ? "the file ends too early" : e.getMessage();
  }

  private static Item item(BoundedLines.Line line) throws IOException {
    String place = "#" + line.number();
    try {
      if (!line.isWhole()) {
        throw new NoArticle("it is larger than " + MOST_BYTES + " bytes");
      }
      return ArticleLine.of(JSON.readTree(line.bytes()), place);
    } catch (NoArticle e) {
      return new Item.Broken(place, "line " + line.number() + ": " + e.getMessage());
    } catch (JsonProcessingException e) {
      return new Item.Broken(
          place,
          "line %d, column %d: no JSON: %s"
              .formatted(line.number(), column(e), firstLine(e.getOriginalMessage())));
    }
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
