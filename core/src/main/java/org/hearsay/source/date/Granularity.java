package org.hearsay.source.date;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How long a period of the calendar is, from short to long; how its TIMEX3 value is written. */
enum Granularity {
  DAY(ChronoUnit.DAYS, 1),
  WEEKEND(ChronoUnit.WEEKS, 1),
  WEEK(ChronoUnit.WEEKS, 1),
  MONTH(ChronoUnit.MONTHS, 1),
  QUARTER(ChronoUnit.MONTHS, 3),
  SEASON(ChronoUnit.MONTHS, 3),
  HALF(ChronoUnit.MONTHS, 6),
  YEAR(ChronoUnit.YEARS, 1),
  DECADE(ChronoUnit.YEARS, 10),
  CENTURY(ChronoUnit.YEARS, 100);

  private final ChronoUnit unit;
  private final int size;

  Granularity(ChronoUnit unit, int size) {
    this.unit = unit;
    this.size = size;
  }

  LocalDate shift(LocalDate start, long count) {
    return start.plus(count * size, unit);
  }

  /** First day of the period that {@code day} lies in; of a weekend, the Saturday of its week. */
  LocalDate startOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
      case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
      case YEAR, DECADE, CENTURY ->
          day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), size));
    };
  }

  String format(LocalDate start) {
    int year = start.getYear();
    return switch (this) {
      case DAY -> start.toString();
      case WEEK -> week(start);
      case WEEKEND -> week(start) + "-WE";
      case MONTH -> start.toString().substring(0, 7);
      case QUARTER -> digits(year, 4) + "-Q" + (start.getMonthValue() / 3 + 1);
      case SEASON -> digits(year, 4) + "-" + Season.of(start.getMonth());
      case HALF -> digits(year, 4) + "-H" + (start.getMonthValue() / 6 + 1);
      case YEAR -> digits(year, 4);
      case DECADE -> digits(year / 10, 3);
      case CENTURY -> digits(year / 100, 2);
    };
  }

  private static String week(LocalDate day) {
    return digits(day.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  private static String digits(int number, int width) {
    return String.format(Locale.ROOT, "%0" + width + "d", number);
  }
}
