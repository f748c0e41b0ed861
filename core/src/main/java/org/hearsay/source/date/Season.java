package org.hearsay.source.date;

import java.time.Month;
import java.util.Map;

/**
 * A season of the northern year by its TIMEX3 code, from its first month on; a winter counts to the
 * year of its December.
 */
enum Season {
  SP(Month.MARCH),
  SU(Month.JUNE),
  FA(Month.SEPTEMBER),
  WI(Month.DECEMBER);

  static final Map<String, Season> NAMES =
      Map.of("spring", SP, "summer", SU, "autumn", FA, "fall", FA, "winter", WI);

  private final Month first;

  Season(Month first) {
    this.first = first;
  }

  Month first() {
    return first;
  }

  static Season of(Month first) {
    return values()[first.getValue() / 3 - 1];
  }
}
