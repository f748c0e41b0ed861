package org.hearsay.source.date;

/**
 * A run of letters, a run of digits, one other character, or the gap between two paragraphs.
 *
 * @param begin first code unit in the text
 * @param end code unit after the last
 * @param lower its characters in lower case, dashes and apostrophes straight; of a gap {@link #GAP}
 * @param capital whether it begins with a capital letter
 * @param glued whether no white space stands before it
 * @param number what its digits give; -1 when it has none or more than nine
 */
record Token(int begin, int end, String lower, boolean capital, boolean glued, int number) {
  static final String GAP = "\n\n";

  /** What stands before the first token and after the last. */
  static final Token EDGE = new Token(-1, -1, GAP, false, false, -1);

  boolean isDigits() {
    return lower.charAt(0) >= '0' && lower.charAt(0) <= '9';
  }

  boolean isLetters() {
    return Character.isLetter(lower.codePointAt(0));
  }
}
