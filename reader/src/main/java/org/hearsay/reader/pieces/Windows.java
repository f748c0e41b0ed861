package org.hearsay.reader.pieces;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into windows of bounded length, at paragraph ends where that is possible, and
 * inside a paragraph that is longer than a window at the ends of words. Immutable.
 */
public final class Windows {
  private final Vocabulary vocabulary;
  private final int longest;
  private final int overlap;

  /**
   * @param longest most positions of a window, at least 8
   * @param overlap how many pieces at least a window repeats of the one before, less than half of
   *     {@code longest}; windows that begin with a paragraph may repeat more, and ones of very
   *     short paragraphs less
   */
  public Windows(Vocabulary vocabulary, int longest, int overlap) {
    if (longest < 8 || overlap < 0 || overlap >= longest / 2) {
      throw new IllegalArgumentException(
          "windows of " + longest + " with an overlap of " + overlap);
    }
    this.vocabulary = vocabulary;
    this.longest = longest;
    this.overlap = overlap;
  }

  /** The windows of {@code pieces}, in order; together they show every piece. */
  public List<Window> over(Pieces pieces) {
    return from(pieces, 0);
  }

  /** The windows of the pieces from {@code begin} on. */
  public List<Window> from(Pieces pieces, int begin) {
    List<Window> windows = new ArrayList<>();
    int shown = begin;
    while (begin < pieces.size()) {
      int end = endOf(pieces, begin, shown);
      windows.add(new Window(pieces, begin, end, vocabulary));
      if (end == pieces.size()) {
        break;
      }
      begin = nextBegin(pieces, begin, end);
      shown = end;
    }
    return windows;
  }

  /** One window of the pieces from {@code begin} to before {@code end}. */
  public Window window(Pieces pieces, int begin, int end) {
    return new Window(pieces, begin, end, vocabulary);
  }

  /**
   * The last end of a paragraph that fits, else the last end of a word, else the last piece; never
   * what is shown.
   */
  private int endOf(Pieces pieces, int begin, int shown) {
    int fits = begin + 1;
    int paragraphEnd = -1;
    int wordEnd = -1;
    for (int end = begin + 1; end <= pieces.size(); end++) {
      if (Window.lengthOf(pieces, begin, end) > longest) {
        break;
      }
      fits = end;
      if (end == pieces.size() || pieces.startsWord(end)) {
        wordEnd = end;
        if (end == pieces.size() || pieces.paragraph(end) != pieces.paragraph(end - 1)) {
          paragraphEnd = end;
        }
      }
    }
    if (paragraphEnd > Math.max(shown, begin + longest / 3) || paragraphEnd == pieces.size()) {
      return paragraphEnd;
    }
    return wordEnd > shown ? wordEnd : fits;
  }

  /**
   * The last begin of a paragraph that leaves overlap enough without repeating half a window, else
   * of a word.
   */
  private int nextBegin(Pieces pieces, int begin, int end) {
    if (overlap == 0) {
      return end;
    }
    int wordBegin = -1;
    int earliest = end;
    for (int next = end - 1;
        next > begin && Window.lengthOf(pieces, next, end) <= longest / 2;
        next--) {
      earliest = next;
      if (next <= end - overlap && pieces.startsWord(next)) {
        if (pieces.paragraph(next) != pieces.paragraph(next - 1)) {
          return next;
        }
        wordBegin = Math.max(wordBegin, next);
      }
    }
    return wordBegin > 0 ? wordBegin : Math.max(earliest, end - overlap);
  }
}
