package org.hearsay.source.date;

import java.util.function.UnaryOperator;

/**
 * A time expression as a rule reads it.
 *
 * @param begin its first token
 * @param end the token after its last
 */
record Reading(int begin, int end, TimeExpression.Type type, Meaning meaning) {
  static Reading date(int begin, int end, Meaning meaning) {
    return new Reading(begin, end, TimeExpression.Type.DATE, meaning);
  }

  static Reading literal(int begin, int end, TimeExpression.Type type, String value) {
    return new Reading(begin, end, type, Meaning.of(new Literal(value)));
  }

  Reading from(int newBegin) {
    return new Reading(newBegin, end, type, meaning);
  }

  Reading to(int newEnd) {
    return new Reading(begin, newEnd, type, meaning);
  }

  Reading then(UnaryOperator<Period> change) {
    return new Reading(begin, end, type, meaning.then(change));
  }

  /** The same day at a time of it. */
  Reading at(String time) {
    Meaning timed = meaning.then(period -> period.withTime(time));
    return new Reading(begin, end, TimeExpression.Type.TIME, timed);
  }
}
