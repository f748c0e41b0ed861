package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an article's paragraphs are.
 *
 * <p>A paragraph ends at a blank line, and at a single line break too unless the next line goes on
 * in lower case, as it does in text that was wrapped by hand. Line breaks are {@code \n}, {@code
 * \r\n} and {@code \r}. White space around a paragraph does not belong to it. Stateless.
 */
public final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs of {@code text} in order; none for a text of white space alone. */
  public static List<Span> of(String text) {
    return first(text, Integer.MAX_VALUE);
  }

  /** The first of them, {@code most} at most. */
  static List<Span> first(String text, int most) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = -1;
    int end = -1;
    boolean lineBroken = false;
    int breaks = 0;
    for (int i = 0; i < text.length() && paragraphs.size() < most; i++) {
      char c = text.charAt(i);
      if (isLineBreak(text, i)) {
        breaks++;
        lineBroken = true;
      } else if (!isSpace(c)) {
        if (begin >= 0 && lineBroken && (breaks > 1 || !Character.isLowerCase(c))) {
          paragraphs.add(new Span(begin, end));
          begin = -1;
        }
        if (begin < 0) {
          begin = i;
        }
        end = i + 1;
        lineBroken = false;
        breaks = 0;
      }
    }
    if (begin >= 0 && paragraphs.size() < most) {
      paragraphs.add(new Span(begin, end));
    }
    return paragraphs;
  }

  private static boolean isLineBreak(String text, int i) {
    char c = text.charAt(i);
    boolean secondOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
    return c == '\r' || c == '\u2028' || c == '\u2029' || (c == '\n' && !secondOfPair);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
