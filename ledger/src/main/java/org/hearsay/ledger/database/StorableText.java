package org.hearsay.ledger.database;

/**
 * Any string as one that every database keeps exactly.
 *
 * <p>PostgreSQL takes no NUL, and a surrogate without its other half has no UTF-8. These, and the
 * character that marks them, are written as U+001A (SUBSTITUTE) and the four hexadecimal digits of
 * the UTF-16 code unit. All other text stays as it is. Stateless.
 */
final class StorableText {
  private static final char MARK = '\u001A';
  private static final int DIGITS = 4;

  private StorableText() {}

  static String of(String text) {
    int first = firstToMark(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder storable = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isToMark(text, i)) {
        storable.append(MARK).append(String.format("%04x", (int) c));
      } else {
        storable.append(c);
      }
    }
    return storable.toString();
  }

  static String back(String storable) {
    int mark = storable.indexOf(MARK);
    if (mark < 0) {
      return storable;
    }
    StringBuilder text = new StringBuilder(storable.length());
    int done = 0;
    while (mark >= 0) {
      int digits = mark + 1;
      text.append(storable, done, mark);
      text.append((char) Integer.parseInt(storable, digits, digits + DIGITS, 16));
      done = digits + DIGITS;
      mark = storable.indexOf(MARK, done);
    }
    return text.append(storable, done, storable.length()).toString();
  }

  private static int firstToMark(String text) {
    int i = 0;
    while (i < text.length() && !isToMark(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean isToMark(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == MARK || c == 0;
  }
}
