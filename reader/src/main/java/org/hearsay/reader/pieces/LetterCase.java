package org.hearsay.reader.pieces;

/**
 * How a word is capitalised; the encoder's vocabulary is uncased, so this goes in beside it. The
 * order is the model's.
 */
public enum LetterCase {
  /** No letters, or letters of a script without case; also the marks around paragraphs. */
  NONE,
  LOWER,
  /** A capital, then small letters; a single capital too. */
  TITLE,
  /** Two letters or more, all capitals. */
  UPPER,
  MIXED;

  static LetterCase of(CharSequence word) {
    int upper = 0;
    int lower = 0;
    boolean firstUpper = false;
    for (int i = 0; i < word.length(); ) {
      int codePoint = Character.codePointAt(word, i);
      if (Character.isUpperCase(codePoint)) {
        firstUpper |= upper + lower == 0;
        upper++;
      } else if (Character.isLowerCase(codePoint)) {
        lower++;
      }
      i += Character.charCount(codePoint);
    }
    if (upper + lower == 0) {
      return NONE;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == 1 && firstUpper) {
      return TITLE;
    }
    return lower == 0 ? UPPER : MIXED;
  }
}
