package org.hearsay.app.report.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Paragraphs;
import org.hearsay.article.Span;

/**
 * Finds where a statement's words stand, with a few words before and after each piece, cut between
 * words and at the borders of paragraphs.
 */
final class WordsInContext {
  private static final int MOST = 120;

  private final String text;
  private final List<Span> paragraphs;
  private final List<Stretch> stretches = new ArrayList<>();
  private int told;

  private WordsInContext(String text) {
    this.text = text;
    paragraphs = Paragraphs.of(text);
  }

  /**
   * A stretch of the text.
   *
   * @param quoted whether it is of the statement's words, and not of their context
   * @param cutBefore whether its paragraph, or words told before, go on before it
   * @param cutAfter whether its paragraph goes on after it
   */
  record Stretch(Span span, boolean quoted, boolean cutBefore, boolean cutAfter) {}

  /**
   * @param pieces of the statement, in the order of the text
   * @return the stretches, in the order of the text; they do not overlap
   */
  static List<Stretch> of(String text, List<Span> pieces) {
    WordsInContext context = new WordsInContext(text);
    for (int i = 0; i < pieces.size(); i++) {
      int next = i + 1 < pieces.size() ? pieces.get(i + 1).begin() : text.length();
      context.tell(pieces.get(i), next);
    }
    return context.stretches;
  }

  private void tell(Span piece, int next) {
    Span paragraph = around(piece);
    int begin = Math.max(told, piece.begin());
    if (begin < piece.end()) {
      int from = wordBegin(Math.max(told, paragraph.begin()), begin);
      boolean cut = from > paragraph.begin() && from != told;
      add(from, begin, false, cut, false);
      add(begin, piece.end(), true, cut && from == begin, false);
      told = piece.end();
    }
    int latest = Math.max(told, paragraph.end());
    int to = Math.max(told, Math.min(next, wordEnd(told, latest)));
    add(told, to, false, false, to < latest && to < next);
    told = to;
  }

  private void add(int begin, int end, boolean quoted, boolean cutBefore, boolean cutAfter) {
    if (begin < end) {
      stretches.add(new Stretch(new Span(begin, end), quoted, cutBefore, cutAfter));
    }
  }

  /** From the first to the last paragraph that the piece lies in; else the piece. */
  private Span around(Span piece) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.overlaps(piece))
        .reduce((first, last) -> new Span(first.begin(), last.end()))
        .map(found ->
            new Span(Math.min(found.begin(), piece.begin()), Math.max(found.end(), piece.end())))
        .orElse(piece);
  }

  /** Where whole words begin, at most so many characters before a place. */
  private int wordBegin(int earliest, int place) {
    int from = place - MOST;
    if (from <= earliest) {
      return Math.min(earliest, place);
    }
    while (from < place && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    return from;
  }

  /** Where whole words end, at most so many characters after a place. */
  private int wordEnd(int place, int latest) {
    int to = place + MOST;
    if (to >= latest) {
      return latest;
    }
    while (to > place && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return to;
  }
}
