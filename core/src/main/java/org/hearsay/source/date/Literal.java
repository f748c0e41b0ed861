package org.hearsay.source.date;

/** A value that no calendar is needed for: a duration, a repetition, a time of an unknown day. */
record Literal(String value) implements Extent {
  static final Literal PAST = new Literal("PAST_REF");
  static final Literal FUTURE = new Literal("FUTURE_REF");
}
