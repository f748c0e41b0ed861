package org.hearsay.app.report.dossier;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes Markdown (CommonMark 0.31) in which nothing of a text is taken for markup. Characters that
 * control a terminal or turn the direction of text are written as character references.
 */
final class MarkdownWriter {
  private static final String MARKS = "\\`*_[]<>&|~#$!";

  private final Writer out;

  MarkdownWriter(Writer out) {
    this.out = out;
  }

  /** Writes what is Markdown already. */
  MarkdownWriter markup(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes a text within a line: its line breaks are made blanks. */
  MarkdownWriter text(String text) throws IOException {
    out.write(escaped(text.replaceAll("\\R", " ")));
    return this;
  }

  /**
   * Writes a text as a block quotation.
   *
   * @param margin what stands before each of its lines
   */
  MarkdownWriter quotation(String margin, String text) throws IOException {
    for (String line : text.split("\\R", -1)) {
      out.write((margin + "> " + escaped(line)).stripTrailing() + "\n");
    }
    return this;
  }

  /** The text as a line, or within one, that reads as the text itself. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return afterBlockMarks(escaped.toString());
  }

  private static void append(StringBuilder escaped, int c) {
    int type = Character.getType(c);
    if (MARKS.indexOf(c) >= 0) {
      escaped.append('\\').appendCodePoint(c);
    } else if (type == Character.CONTROL || type == Character.FORMAT || isFirstBlank(escaped, c)) {
      escaped.append("&#").append(c).append(';');
    } else {
      escaped.appendCodePoint(c);
    }
  }

  /** Blanks that begin a line are dropped, or make it code. */
  private static boolean isFirstBlank(StringBuilder escaped, int c) {
    return escaped.isEmpty() && c == ' ';
  }

  /** A line that begins as a list, a heading or a rule does. */
  private static String afterBlockMarks(String line) {
    return line.replaceFirst("^([-+=])", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
  }
}
