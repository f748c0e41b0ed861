package org.hearsay.app.prose;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * The days that a date can mean: one for a day, all of them for a month or a year.
 *
 * @param first the earliest
 * @param last the latest
 */
public record Days(LocalDate first, LocalDate last) {
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  /**
   * @param iso as ISO 8601 writes it: 2025-11-07, 2025-11, 2025
   */
  public static Days of(String iso) {
    return switch (iso.length()) {
      case DAY_LENGTH -> new Days(LocalDate.parse(iso), LocalDate.parse(iso));
      case MONTH_LENGTH -> {
        YearMonth month = YearMonth.parse(iso);
        yield new Days(month.atDay(1), month.atEndOfMonth());
      }
      default -> {
        Year year = Year.parse(iso);
        yield new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
      }
    };
  }

  /** Whether it is one day. */
  public boolean isDay() {
    return first.equals(last);
  }

  /** Whether each of its days comes after each of the other's. */
  public boolean isAfter(Days other) {
    return first.isAfter(other.last);
  }
}
