package org.hearsay.ledger.export;

/** Text for formats that can't hold every string. Stateless. */
final class Encodable {
  private static final char REPLACEMENT = '\uFFFD';

  private Encodable() {}

  /** The same with U+FFFD for NUL and for each surrogate without its other half. */
  static String of(String text) {
    StringBuilder encodable = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == 0 || isLoneSurrogate(c) ? REPLACEMENT : c)
        .forEach(encodable::appendCodePoint);
    return encodable.toString();
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
