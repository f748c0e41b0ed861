package org.hearsay.source.date;

import java.time.LocalDate;

/**
 * A day, week, month, ... of the calendar.
 *
 * @param granularity how long it is
 * @param start its first day
 * @param time what follows a day's date in its value: a part of the day (TMO), a time (T15:00) or
 *     nothing
 */
record Period(Granularity granularity, LocalDate start, String time) implements Extent {
  /** The period of this granularity that {@code day} lies in. */
  static Period containing(LocalDate day, Granularity granularity) {
    return new Period(granularity, granularity.startOf(day), "");
  }

  static Period day(LocalDate day) {
    return new Period(Granularity.DAY, day, "");
  }

  static Period year(int year) {
    return new Period(Granularity.YEAR, LocalDate.of(year, 1, 1), "");
  }

  /** The period so many of its own kind later. */
  Period plus(long count) {
    return new Period(granularity, granularity.shift(start, count), time);
  }

  /** The longer period that this one begins in, or itself when it is no shorter. */
  Period widened(Granularity wider) {
    return wider.compareTo(granularity) <= 0 ? this : containing(start, wider);
  }

  Period withTime(String newTime) {
    return granularity == Granularity.DAY ? new Period(granularity, start, newTime) : this;
  }

  @Override
  public String value() {
    if (start.getYear() < 1) {
      return Literal.PAST.value();
    }
    return start.getYear() > 9999 ? Literal.FUTURE.value() : granularity.format(start) + time;
  }
}
