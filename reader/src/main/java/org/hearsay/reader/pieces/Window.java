package org.hearsay.reader.pieces;

/**
 * A stretch of an article's pieces as the encoder takes it in one pass: {@code [CLS]}, then the
 * pieces, each paragraph ended by {@code [SEP]}.
 *
 * <p>A <em>position</em> counts from 0 at {@code [CLS]}; {@link #piece(int)} leads back to the
 * article. Not to be modified once made.
 */
public final class Window {
  private static final int NO_PIECE = -1;

  private final Pieces pieces;
  private final int firstPiece;
  private final int[] pieceAt;
  private final int[] positionOf;
  private final int[] ids;

  Window(Pieces pieces, int firstPiece, int endPiece, Vocabulary vocabulary) {
    this.pieces = pieces;
    this.firstPiece = firstPiece;
    positionOf = new int[endPiece - firstPiece];
    int length = lengthOf(pieces, firstPiece, endPiece);
    pieceAt = new int[length];
    ids = new int[length];
    int position = 0;
    pieceAt[position] = NO_PIECE;
    ids[position++] = vocabulary.classification();
    for (int piece = firstPiece; piece < endPiece; piece++) {
      positionOf[piece - firstPiece] = position;
      pieceAt[position] = piece;
      ids[position++] = pieces.id(piece);
      if (piece + 1 == endPiece || pieces.paragraph(piece + 1) != pieces.paragraph(piece)) {
        pieceAt[position] = NO_PIECE;
        ids[position++] = vocabulary.separator();
      }
    }
  }

  /** How many positions a window of these pieces has. */
  static int lengthOf(Pieces pieces, int firstPiece, int endPiece) {
    int paragraphs = pieces.paragraph(endPiece - 1) - pieces.paragraph(firstPiece) + 1;
    return 1 + endPiece - firstPiece + paragraphs;
  }

  /** How many positions the window has. */
  public int length() {
    return ids.length;
  }

  /** The article's pieces, of which the window shows some. */
  public Pieces pieces() {
    return pieces;
  }

  /** The article's first piece in the window. */
  public int firstPiece() {
    return firstPiece;
  }

  /** The article's piece after the window's last one. */
  public int endPiece() {
    return firstPiece + positionOf.length;
  }

  /** Vocabulary number of what stands at {@code position}. */
  public int id(int position) {
    return ids[position];
  }

  /** The article's piece at {@code position}, or -1 at a mark. */
  public int piece(int position) {
    return pieceAt[position];
  }

  /** The position of one of the article's pieces that the window shows. */
  public int position(int piece) {
    return positionOf[piece - firstPiece];
  }

  /** Whether a word of the article begins at {@code position}. */
  public boolean startsWord(int position) {
    return pieceAt[position] != NO_PIECE && pieces.startsWord(pieceAt[position]);
  }

  /** How the word at {@code position} is capitalised. */
  public LetterCase letterCase(int position) {
    return pieceAt[position] == NO_PIECE ? LetterCase.NONE : pieces.letterCase(pieceAt[position]);
  }

  /** Where {@code position} stands with regard to quotation marks. */
  public QuotePosition quotePosition(int position) {
    return pieceAt[position] == NO_PIECE
        ? QuotePosition.OUTSIDE
        : pieces.quotePosition(pieceAt[position]);
  }
}
