package org.hearsay.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes rows of cells as RFC 4180 has them. */
final class CsvOutput implements Rows {
  private static final Pattern TO_GUARD =
      Pattern.compile("[=+\\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]");
  private static final Pattern TO_QUOTE = Pattern.compile("[\",\r\n]");

  private final Appendable out;

  CsvOutput(Appendable out) {
    this.out = out;
  }

  @Override
  public void row(@Nullable Object... cells) {
    try {
      for (int i = 0; i < cells.length; i++) {
        out.append(i == 0 ? "" : ",").append(cell(cells[i]));
      }
      out.append("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number.toString();
      default -> quoted(guarded(Encodable.of(value.toString())));
    };
  }

  private static String guarded(String text) {
    return TO_GUARD.matcher(text).lookingAt() ? "'" + text : text;
  }

  private static String quoted(String text) {
    return TO_QUOTE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
