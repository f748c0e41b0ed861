package org.hearsay.intake;

import java.util.Optional;

/**
 * What keeps a text from being an article's that did not come as a file of UTF-8: what can't be
 * stored would be stored as something else, and the text would no longer be the published one.
 */
final class TextFault {
  private TextFault() {}

  /** What is wrong with a text and where, for people; empty where nothing is. */
  static Optional<String> in(String text) {
    if (text.length() > Inputs.MOST_BYTES) {
      return Optional.of("the text is longer than " + Inputs.MOST_BYTES + " characters");
    }
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return Optional.of("binary, not text: NUL at character " + i);
      }
      if (Character.isSurrogate(c)) {
        if (!isPair(text, i)) {
          return Optional.of("half of a surrogate pair at character " + i);
        }
        i++;
      }
      blank &= Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
    return blank ? Optional.of("there is nothing but white space in the text") : Optional.empty();
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
