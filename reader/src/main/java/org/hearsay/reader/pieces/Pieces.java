package org.hearsay.reader.pieces;

import java.util.List;

/**
 * The word pieces of one text, in order; parallel lists of the same length. A piece's place is half
 * open, in UTF-16 code units of the text. Not to be modified once made; then safe for several
 * threads.
 */
public final class Pieces {
  private final int[] ids;
  private final int[] begins;
  private final int[] ends;
  private final boolean[] startsWord;
  private final LetterCase[] letterCases;
  private final QuotePosition[] quotePositions;
  private final int[] paragraphs;

  Pieces(List<Piece> pieces) {
    int n = pieces.size();
    ids = new int[n];
    begins = new int[n];
    ends = new int[n];
    startsWord = new boolean[n];
    letterCases = new LetterCase[n];
    quotePositions = new QuotePosition[n];
    paragraphs = new int[n];
    for (int i = 0; i < n; i++) {
      Piece piece = pieces.get(i);
      ids[i] = piece.id();
      begins[i] = piece.begin();
      ends[i] = piece.end();
      startsWord[i] = piece.startsWord();
      letterCases[i] = piece.letterCase();
      quotePositions[i] = piece.quotePosition();
      paragraphs[i] = piece.paragraph();
    }
  }

  record Piece(
      int id,
      int begin,
      int end,
      boolean startsWord,
      LetterCase letterCase,
      QuotePosition quotePosition,
      int paragraph) {}

  /** How many pieces there are. */
  public int size() {
    return ids.length;
  }

  /** Number in the vocabulary. */
  public int id(int piece) {
    return ids[piece];
  }

  /** First code unit of the piece. */
  public int begin(int piece) {
    return begins[piece];
  }

  /** Code unit after the last one of the piece. */
  public int end(int piece) {
    return ends[piece];
  }

  /** Whether the piece is the first of its word. */
  public boolean startsWord(int piece) {
    return startsWord[piece];
  }

  /** How the piece's word is capitalised. */
  public LetterCase letterCase(int piece) {
    return letterCases[piece];
  }

  /** Where the piece stands with regard to quotation marks. */
  public QuotePosition quotePosition(int piece) {
    return quotePositions[piece];
  }

  /** Number of the paragraph that the piece belongs to, from 0. */
  public int paragraph(int piece) {
    return paragraphs[piece];
  }

  /** Code unit after the last one of the word that the piece belongs to. */
  public int wordEnd(int piece) {
    int last = piece;
    while (last + 1 < ids.length && !startsWord[last + 1]) {
      last++;
    }
    return ends[last];
  }
}
