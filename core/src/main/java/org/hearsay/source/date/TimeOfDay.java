package org.hearsay.source.date;

import java.util.Locale;
import java.util.Set;

/**
 * A time of the clock.
 *
 * @param exact whether it is known which half of the day is meant
 */
record TimeOfDay(int hour, int minute, boolean exact) {
  private static final Set<String> LATE = Set.of("TAF", "TEV", "TNI");
  private static final int FIRST_OF_NIGHT = 5;

  static TimeOfDay exact(int hour, int minute) {
    return new TimeOfDay(hour, minute, true);
  }

  /** The same within a part of the day (TEV): 9:30 of an evening is 21:30. */
  TimeOfDay during(String part) {
    boolean later = !exact && hour < 12 && LATE.contains(part);
    boolean afterMidnight = part.equals("TNI") && hour < FIRST_OF_NIGHT;
    return later && !afterMidnight ? exact(hour + 12, minute) : this;
  }

  /** What follows a date in its value: T09:30. */
  String value() {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }
}
