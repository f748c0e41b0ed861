package org.hearsay.reader.pairs;

import java.util.Optional;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.pieces.Vocabulary;
import org.hearsay.reader.pieces.Window;
import org.hearsay.reader.pieces.Windows;

/**
 * Lays out a pair as the network reads it, in training too: one window of two paragraphs. A claim
 * that would leave its text no room is cut, then the text. Safe for use by several threads.
 */
public final class PairWindows {
  private static final int LONGEST = 128;

  /** One at the beginning and one after each paragraph. */
  private static final int MARKS = 3;

  private static final int LONGEST_CLAIM = 60;
  private static final String PARAGRAPH_END = "\n\n";

  private final PieceTokenizer tokenizer;
  private final Windows windows;

  public PairWindows(Vocabulary vocabulary) {
    tokenizer = new PieceTokenizer(vocabulary);
    windows = new Windows(vocabulary, LONGEST, 0);
  }

  /** The pair's window; empty where neither text holds a word. */
  public Optional<Window> of(Pair pair) {
    String claim = cut(line(pair.claim()));
    Pieces pieces = tokenizer.tokenize(claim + PARAGRAPH_END + line(pair.text()));
    int end = Math.min(pieces.size(), LONGEST - MARKS);
    return end == 0 ? Optional.empty() : Optional.of(windows.window(pieces, 0, end));
  }

  private String cut(String claim) {
    Pieces pieces = tokenizer.tokenize(claim);
    return pieces.size() <= LONGEST_CLAIM
        ? claim
        : claim.substring(0, pieces.wordEnd(LONGEST_CLAIM - 1));
  }

  /** A text within one paragraph. */
  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
