package org.hearsay.source.date;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of a TIMEX3 value, from the first to the one after the last. */
record Interval(LocalDate start, LocalDate end) {
  private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T.*)?");
  private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W([0-9]{2})(-WE)?");
  private static final Pattern PART = Pattern.compile("([0-9]{4})-([QH])([1-4])");
  private static final Pattern SEASON = Pattern.compile("([0-9]{4})-(SP|SU|FA|WI)");

  static Optional<Interval> of(String value) {
    if (DAY.matcher(value).matches()) {
      LocalDate day = LocalDate.parse(value.substring(0, 10));
      return Optional.of(new Interval(day, day.plusDays(1)));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return Optional.of(week(week));
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      int months = part.group(2).equals("Q") ? 3 : 6;
      int first = (Integer.parseInt(part.group(3)) - 1) * months;
      return Optional.of(months(Integer.parseInt(part.group(1)), first, months));
    }
    Matcher season = SEASON.matcher(value);
    if (season.matches()) {
      int first = "SPSUFAWI".indexOf(season.group(2)) / 2 * 3 + 2;
      return Optional.of(months(Integer.parseInt(season.group(1)), first, 3));
    }
    return calendar(value);
  }

  private static Interval week(Matcher week) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(WeekFields.ISO.dayOfWeek(), 1)
            .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
    LocalDate start = week.group(3) == null ? monday : monday.plusDays(5);
    return new Interval(start, monday.plusWeeks(1));
  }

  private static Interval months(int year, int first, int count) {
    LocalDate start = LocalDate.of(year, 1, 1).plusMonths(first);
    return new Interval(start, start.plusMonths(count));
  }

  private static Optional<Interval> calendar(String value) {
    if (value.matches("[0-9]{4}-[0-9]{2}")) {
      return Optional.of(
          months(
              Integer.parseInt(value.substring(0, 4)),
              Integer.parseInt(value.substring(5)) - 1,
              1));
    }
    if (!value.matches("[0-9]{2,4}")) {
      return Optional.empty();
    }
    int years = value.length() == 4 ? 1 : value.length() == 3 ? 10 : 100;
    return Optional.of(months(Integer.parseInt(value) * years, 0, 12 * years));
  }

  boolean contains(LocalDate from, LocalDate to) {
    return !from.isBefore(start) && !to.isAfter(end);
  }
}
