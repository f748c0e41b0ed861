package org.hearsay.source.date;

/** What a time expression gives: a stretch of the calendar, or something without a place in it. */
sealed interface Extent permits Period, Literal {
  /** The TIMEX3 value. */
  String value();
}
