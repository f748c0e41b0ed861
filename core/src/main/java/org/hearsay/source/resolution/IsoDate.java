package org.hearsay.source.resolution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What TIMEX3 values say of a date of saying, which is a day, a month or a year of ISO 8601. */
final class IsoDate {
  private static final Pattern CALENDAR =
      Pattern.compile("([0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?:T.*)?");
  private static final Pattern WEEK = Pattern.compile("([0-9]{4}-W[0-9]{2})(?:-WE)?");
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("([0-9]{4})-(?:SP|SU|FA|Q[1-4]|H[12])");

  private IsoDate() {}

  /**
   * The shortest day, month or year that holds a value: Friday for Friday morning, the month of a
   * week, the year of a summer. A week of two months is of its Thursday's, as ISO 8601 has it for
   * years. Empty where there is none, as of a winter or a decade.
   */
  static Optional<String> of(@Nullable String timex) {
    if (timex == null) {
      return Optional.empty();
    }
    Matcher calendar = CALENDAR.matcher(timex);
    if (calendar.matches()) {
      return Optional.of(calendar.group(1));
    }
    Matcher part = PART_OF_YEAR.matcher(timex);
    if (part.matches()) {
      return Optional.of(part.group(1));
    }
    Matcher week = WEEK.matcher(timex);
    return week.matches()
        ? Optional.of(ofWeek(week.group(1), timex.endsWith("-WE")))
        : Optional.empty();
  }

  /** The day of a week or weekend that is a weekday's; empty where there is none. */
  static Optional<String> ofWeekday(@Nullable String timex, String weekday) {
    Matcher week = WEEK.matcher(timex == null ? "" : timex);
    return week.matches()
        ? Arrays.stream(DayOfWeek.values())
            .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(weekday))
            .findFirst()
            .map(day -> monday(week.group(1)).with(day).toString())
        : Optional.empty();
  }

  private static LocalDate monday(String week) {
    return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
  }

  /** As ISO 8601 gives a week to the year of its Thursday; a weekend to that of its Saturday. */
  private static String ofWeek(String week, boolean weekend) {
    LocalDate middle = monday(week).with(weekend ? DayOfWeek.SATURDAY : DayOfWeek.THURSDAY);
    return YearMonth.from(middle).toString();
  }
}
