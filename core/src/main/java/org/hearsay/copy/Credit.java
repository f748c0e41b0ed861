package org.hearsay.copy;

import org.hearsay.article.Span;

/**
 * Words by which a text says where it has its own from.
 *
 * @param outlet who is credited, as the text names it
 * @param words the words, as "(AP)" in a dateline
 * @param kind what form they have
 */
public record Credit(String outlet, Span words, Kind kind) {
  /** The form of a credit. */
  public enum Kind {
    /** Before the first sentence: "MARRESK, March 5 (Halwire) —". */
    DATELINE,
    /** A line or sentence of its own: "Source: Halwire", "Halwire contributed to this report". */
    LINE,
    /** "As first reported by the Courier". */
    FIRST_REPORTED
  }
}
