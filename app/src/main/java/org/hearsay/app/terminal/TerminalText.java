package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Text as a terminal can show it: nothing in it moves the cursor, and lines are broken to a width.
 */
public final class TerminalText {
  private static final int SYMBOLS_OF_CONTROLS = 0x2400;
  private static final int SYMBOL_OF_DELETE = 0x2421;

  private TerminalText() {}

  /**
   * The text with white space made single blanks, and every control character, direction mark and
   * other invisible one made visible.
   */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else {
        visible.append(space && !visible.isEmpty() ? " " : "");
        space = false;
        append(visible, c);
      }
    }
    return visible.toString();
  }

  private static void append(StringBuilder visible, int c) {
    int type = Character.getType(c);
    if (c < ' ') {
      visible.appendCodePoint(SYMBOLS_OF_CONTROLS + c);
    } else if (c == 0x7f) {
      visible.appendCodePoint(SYMBOL_OF_DELETE);
    } else if (type == Character.CONTROL || type == Character.SURROGATE || isDirection(c)) {
      visible.append(String.format("<U+%04X>", c));
    } else {
      visible.appendCodePoint(c);
    }
  }

  /** Embeddings, overrides and isolates: what follows would be shown out of order. */
  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /**
   * Breaks visible text into lines of at most {@code width} columns, at blanks where there are any.
   */
  public static List<String> lines(String visible, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : visible.split(" ")) {
      int wordColumns = columns(word);
      if (columns > 0 && columns + 1 + wordColumns > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      if (columns > 0) {
        line.append(' ');
        columns++;
      }
      columns = appendBroken(word, width, line, columns, lines);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /**
   * Appends a word, breaking it where it is longer than a line, before a character of its own
   * width.
   */
  private static int appendBroken(
      String word, int width, StringBuilder line, int columns, List<String> lines) {
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      int wide = columns(c);
      if (columns + wide > width && columns > 0) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      line.appendCodePoint(c);
      columns += wide;
      i += Character.charCount(c);
    }
    return columns;
  }

  /** How many columns a terminal gives the text. */
  public static int columns(String text) {
    return text.codePoints().map(TerminalText::columns).sum();
  }

  private static int columns(int c) {
    return Math.max(0, WCWidth.wcwidth(c));
  }
}
