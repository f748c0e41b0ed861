package org.hearsay.app.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Writes markup as it is and text escaped, so that nothing of a text is taken for markup. For HTML
 * and for the SVG within it. For one thread.
 */
public final class HtmlWriter {
  private static final int SYMBOLS_OF_CONTROLS = 0x2400;
  private static final char SYMBOL_OF_DELETE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;

  /**
   * @param out not closed by this writer
   */
  public HtmlWriter(Writer out) {
    this.out = out;
  }

  /** Writes what is HTML already. */
  public HtmlWriter markup(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes a number. */
  public HtmlWriter number(int number) throws IOException {
    out.write(Integer.toString(number));
    return this;
  }

  /**
   * Writes a text as a link, or as it is where it leads nowhere.
   *
   * @param address an address of this site, or of the web by http or https
   */
  public HtmlWriter link(Optional<String> address, String text) throws IOException {
    if (address.isEmpty()) {
      return text(text);
    }
    return markup("<a href=\"").text(address.get()).markup("\">").text(text).markup("</a>");
  }

  /** Writes a text, for an element or a quoted attribute. */
  public HtmlWriter text(String text) throws IOException {
    return text(text, 0, text.length());
  }

  /**
   * Writes the part {@code [begin, end)} of a text. What HTML does not allow is shown by a symbol:
   * control characters other than tab and line breaks, lone surrogates, noncharacters.
   */
  public HtmlWriter text(String text, int begin, int end) throws IOException {
    int i = begin;
    while (i < end) {
      int c = text.codePointAt(i);
      if (c > 0xFFFF && i + 1 == end) {
        c = REPLACEMENT;
      }
      character(c);
      i += Character.charCount(c);
    }
    return this;
  }

  private void character(int c) throws IOException {
    switch (c) {
      case '&' -> out.write("&amp;");
      case '<' -> out.write("&lt;");
      case '>' -> out.write("&gt;");
      case '"' -> out.write("&quot;");
      case '\'' -> out.write("&#39;");
      case '\r' -> out.write("&#13;"); // bare, a parser would make a line feed of it, or nothing
      default -> out.write(Character.toString(allowed(c)));
    }
  }

  private static int allowed(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return c;
    }
    if (c < ' ') {
      return SYMBOLS_OF_CONTROLS + c;
    }
    if (c == 0x7F) {
      return SYMBOL_OF_DELETE;
    }
    return Character.isISOControl(c) || isSurrogate(c) || isNoncharacter(c) ? REPLACEMENT : c;
  }

  private static boolean isSurrogate(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
