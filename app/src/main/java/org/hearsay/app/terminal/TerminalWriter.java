package org.hearsay.app.terminal;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes texts for a terminal, each broken to its width beside what stands before it. What would
 * move the cursor is made visible. For one thread.
 */
public final class TerminalWriter {
  private static final int NARROWEST = 10;

  private final Writer out;
  private final int width;
  private final boolean colours;

  /**
   * @param out not closed by this writer
   * @param width how many columns to fill
   * @param colours whether to write ANSI colours
   */
  public TerminalWriter(Writer out, int width, boolean colours) {
    this.out = out;
    this.width = width;
    this.colours = colours;
  }

  /** A text on lines of its own. */
  public void block(TextStyle style, String text) throws IOException {
    block("", "", style, text);
  }

  /**
   * A text beside a margin; nothing for a text of white space.
   *
   * @param first what stands before its first line
   * @param rest what stands before each further line; as wide as {@code first}
   */
  public void block(String first, String rest, TextStyle style, String text) throws IOException {
    int columns = Math.max(NARROWEST, width - TerminalText.columns(first));
    String margin = first;
    for (String line : TerminalText.lines(TerminalText.visible(text), columns)) {
      out.write(margin + (colours ? style.on(line) : line) + "\n");
      margin = rest;
    }
  }

  /** An underlined text. */
  public void heading(String text) throws IOException {
    int columns = TerminalText.columns(TerminalText.visible(text));
    block(TextStyle.HEADING, text);
    block(TextStyle.NOTE, "─".repeat(Math.clamp(columns, 1, width)));
  }

  /** An empty line. */
  public void gap() throws IOException {
    out.write("\n");
  }
}
