package org.hearsay.app.drawing;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The days that a timeline names. */
final class TimeTicks {
  private static final DateTimeFormatter DAY = pattern("d MMM");
  private static final DateTimeFormatter MONTH = pattern("MMM");
  private static final DateTimeFormatter YEAR = pattern("uuuu");
  private static final int MOST = 11;
  private static final int DAYS_IN_MONTH = 30;
  private static final int DAYS_IN_YEAR = 365;
  private static final int[] STEPS_IN_DAYS = {1, 2, 7, 14};
  private static final int[] STEPS_IN_MONTHS = {1, 3, 6};

  private TimeTicks() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** A named day; the year is named with the first of its days. */
  record Tick(LocalDate day, String name, String year) {}

  /** At most so many that their names do not touch, the earliest first. */
  static List<Tick> of(LocalDate first, LocalDate last) {
    List<Tick> ticks = new ArrayList<>();
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    int years = 0;
    for (LocalDate day : days(first, last, days)) {
      boolean whole = days > (long) MOST * STEPS_IN_MONTHS[2] * DAYS_IN_MONTH;
      boolean byMonth = days > (long) MOST * STEPS_IN_DAYS[3];
      String name = whole ? YEAR.format(day) : byMonth ? MONTH.format(day) : DAY.format(day);
      String year = !whole && day.getYear() != years ? YEAR.format(day) : "";
      years = day.getYear();
      ticks.add(new Tick(day, name, year));
    }
    return ticks;
  }

  private static List<LocalDate> days(LocalDate first, LocalDate last, long days) {
    for (int step : STEPS_IN_DAYS) {
      if (days <= (long) MOST * step) {
        return first.datesUntil(last.plusDays(1), Period.ofDays(step)).toList();
      }
    }
    for (int step : STEPS_IN_MONTHS) {
      if (days <= (long) MOST * step * DAYS_IN_MONTH) {
        return from(first.plusMonths(1).withDayOfMonth(1), last, Period.ofMonths(step));
      }
    }
    int step = (int) (days / ((long) MOST * DAYS_IN_YEAR)) + 1;
    return from(first.plusYears(1).withDayOfYear(1), last, Period.ofYears(step));
  }

  private static List<LocalDate> from(LocalDate first, LocalDate last, Period step) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plus(step)) {
      days.add(day);
    }
    return days;
  }
}
