package org.hearsay.source.date;

import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that give a date, a time, a duration or a repetition, as TIMEX3 of TimeML (ISO 24617-1) has
 * them.
 *
 * @param span the words
 * @param type what they give
 * @param value the TIMEX3 value: 2025-11-07, 2025-11, 2025, 2025-W45, 2025-11-07TMO, P21Y, ...;
 *     PAST_REF or FUTURE_REF where it is vague; null where it depends on a day of publication that
 *     is not known, on an event, or on another date that is not in its paragraph
 */
public record TimeExpression(Span span, Type type, @Nullable String value) {
  /** What a time expression gives. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
