package org.hearsay.ledger.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes JSON objects in UTF-8, each on a line of its own. */
public final class LineOutput {
  private final OutputStream out;

  /**
   * @param out not closed here
   */
  public LineOutput(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes a line.
   *
   * @throws UncheckedIOException when the stream can't be written
   */
  public void write(ObjectNode json) {
    try {
      out.write(encodable(json.toString() + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Surrogates without their other half stand within strings only, and can be escaped there. */
  private static String encodable(String line) {
    StringBuilder escaped = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Character.isSurrogate(c)) {
        escaped.append(c);
      } else if (i + 1 < line.length() && Character.isSurrogatePair(c, line.charAt(i + 1))) {
        escaped.append(c).append(line.charAt(++i));
      } else {
        escaped.append(String.format("\\u%04x", (int) c));
      }
    }
    return escaped.toString();
  }
}
