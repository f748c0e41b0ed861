package org.hearsay.app.drawing;

import org.jline.utils.WCWidth;

/** Texts that must not be longer than a node is wide. */
final class Clipped {
  private Clipped() {}

  /** The text, or as much of it as so many columns of a terminal would hold, and an ellipsis. */
  static String to(int columns, String text) {
    StringBuilder clipped = new StringBuilder();
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int wide = Math.max(0, WCWidth.wcwidth(c));
      if (used + wide > columns) {
        return clipped.toString().stripTrailing() + "…";
      }
      clipped.appendCodePoint(c);
      used += wide;
      i += Character.charCount(c);
    }
    return text;
  }
}
