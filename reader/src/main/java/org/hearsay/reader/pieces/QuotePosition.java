package org.hearsay.reader.pieces;

/** Where a piece stands with regard to quotation marks. The order is the model's. */
public enum QuotePosition {
  OUTSIDE,
  /** It is the mark that opens a quoted passage. */
  OPENS,
  INSIDE,
  /** It is the mark that closes a quoted passage. */
  CLOSES
}
