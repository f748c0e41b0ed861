package org.hearsay.source.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A day and month without a year, as November 7. */
record DayOfYear(Month month, int day) {
  /** How far a sentence that looks forward reaches. */
  static final int DAYS_AHEAD = 31;

  private static final int LEAP_YEARS_APART = 8;

  /** Empty for a day that no year has, as February 30. */
  static Optional<DayOfYear> of(Month month, int day) {
    return day > 0 && day <= month.maxLength()
        ? Optional.of(new DayOfYear(month, day))
        : Optional.empty();
  }

  Optional<LocalDate> in(int year) {
    boolean exists = day <= month.length(Year.isLeap(year));
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** The latest such day that is not after {@code limit}. */
  LocalDate latest(LocalDate limit) {
    return IntStream.rangeClosed(0, LEAP_YEARS_APART)
        .mapToObj(back -> in(limit.getYear() - back))
        .flatMap(Optional::stream)
        .filter(date -> !date.isAfter(limit))
        .findFirst()
        .orElse(limit);
  }

  /**
   * What the day means without its year: the latest not after publication, unless the sentence
   * looks forward and the next one is near, or the weekday shows that the next one is meant.
   */
  Period resolved(LocalDate published, @Nullable DayOfWeek weekday, boolean forward) {
    LocalDate past = latest(published);
    LocalDate next = latest(published.plusYears(1));
    if (forward && past.isBefore(published) && !next.isAfter(published.plusDays(DAYS_AHEAD))) {
      return Period.day(next);
    }
    boolean nextFits =
        weekday != null && past.getDayOfWeek() != weekday && next.getDayOfWeek() == weekday;
    return Period.day(nextFits ? next : past);
  }
}
