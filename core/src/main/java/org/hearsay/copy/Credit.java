package org.hearsay.copy;

import org.hearsay.article.Span;

/**
 * Where a text itself says that its words, or its news, come from.
 *
 * @param kind the form of the credit
 * @param span the whole credit
 * @param name the credited name as it stands, within {@code span}
 */
public record Credit(Kind kind, Span span, Span name) {
  /** The form of a credit. */
  public enum Kind {
    /** A name before the first words of a paragraph: "MOSCOW, Nov 7 (Reuters) —". */
    DATELINE,
    /** A line or a note: "Source: AFP", "The Associated Press contributed to this report". */
    CREDIT,
    /** Who had it first: "as first reported by", "first published in". */
    FIRST_REPORTED
  }
}
