package org.hearsay.source.date;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** How many units: a number, or unknown ("several"), which TIMEX3 writes X. */
record Amount(double count) {
  static final Amount VAGUE = new Amount(Double.NaN);
  private static final int MOST_YEARS = 9999;

  /** The count for moving through the calendar; empty when vague, broken or out of its reach. */
  OptionalInt whole() {
    boolean usable = count == Math.rint(count) && Math.abs(count) <= MOST_YEARS;
    return usable ? OptionalInt.of((int) count) : OptionalInt.empty();
  }

  /** As in a duration: 3, 2.5 or X. */
  String text() {
    return Double.isNaN(count)
        ? "X"
        : BigDecimal.valueOf(count).stripTrailingZeros().toPlainString();
  }
}
