package org.hearsay.app.drawing;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days that a timeline names. */
final class TimeTicks {
  private static final DateTimeFormatter DAY = pattern("d MMM");
  private static final DateTimeFormatter MONTH = pattern("MMM");
  private static final int[] DAYS = {1, 2, 7, 14};
  private static final int[] MONTHS = {1, 3, 6};
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100};

  private TimeTicks() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** A named day; a name that is empty leaves it to the year. */
  record Tick(LocalDate day, String name, int year) {}

  /**
   * Days at equal distances, the earliest first; none where there is room for none.
   *
   * @param most how many names have room
   */
  static List<Tick> of(LocalDate first, LocalDate last, int most) {
    if (most < 1) {
      return List.of();
    }
    return Stream.of(
            everyDays(first, last).map(days -> ticks(days, DAY)),
            everyMonths(first, last).map(days -> ticks(days, MONTH)),
            everyYears(first, last).map(days -> ticks(days, null)))
        .flatMap(steps -> steps)
        .filter(ticks -> ticks.size() <= most)
        .findFirst()
        .orElse(List.of());
  }

  private static List<Tick> ticks(List<LocalDate> days, @Nullable DateTimeFormatter format) {
    return days.stream()
        .map(day -> new Tick(day, format == null ? "" : format.format(day), day.getYear()))
        .toList();
  }

  private static Stream<List<LocalDate>> everyDays(LocalDate first, LocalDate last) {
    return Arrays.stream(DAYS).mapToObj(step -> every(first, last, Period.ofDays(step)));
  }

  private static Stream<List<LocalDate>> everyMonths(LocalDate first, LocalDate last) {
    LocalDate begin = first.minusDays(1).plusMonths(1).withDayOfMonth(1);
    return Arrays.stream(MONTHS).mapToObj(step -> every(begin, last, Period.ofMonths(step)));
  }

  private static Stream<List<LocalDate>> everyYears(LocalDate first, LocalDate last) {
    LocalDate begin = first.minusDays(1).plusYears(1).withDayOfYear(1);
    return Arrays.stream(YEARS).mapToObj(step -> every(begin, last, Period.ofYears(step)));
  }

  private static List<LocalDate> every(LocalDate first, LocalDate last, Period step) {
    return first.isAfter(last) ? List.of() : first.datesUntil(last.plusDays(1), step).toList();
  }
}
