package org.hearsay.source.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/**
 * Dates in digits alone: 2025-11-07, 11/7/2025 (the month first, unless it can't be), 7.11.2025,
 * "on 11/7".
 */
final class NumericDates implements Rule {
  private static final int TOKENS = 5;
  private static final int MOST_YEARS_AHEAD = 10;
  private static final int LAST_WITHOUT_PUBLICATION = 2049;
  private static final Set<String> BEFORE_SHORT = Set.of("on", "since", "until");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    if (!tokens.get(i).isDigits() || !tokens.beginsNumber(i)) {
      return Optional.empty();
    }
    return isWhole(tokens, i) ? whole(tokens, i) : withoutYear(tokens, i);
  }

  private static boolean isWhole(Tokens tokens, int i) {
    String mark = tokens.lower(i + 1);
    boolean joined =
        tokens.isGlued(i + 1, mark)
            && tokens.isGluedDigits(i + 2)
            && tokens.isGlued(i + 3, mark)
            && tokens.isGluedDigits(i + 4);
    boolean alone = !tokens.get(i + TOKENS).glued() || !tokens.in(i + TOKENS, Set.of("-", "/"));
    return joined && alone && tokens.endsNumber(i + 4);
  }

  private static Optional<Reading> whole(Tokens tokens, int i) {
    int first = tokens.number(i);
    int second = tokens.number(i + 2);
    int third = tokens.number(i + 4);
    boolean slashes = tokens.is(i + 1, "/");
    if (isYear(first) && (slashes || tokens.is(i + 1, "-"))) {
      return day(i, first, second, third);
    }
    if (slashes && tokens.lower(i + 4).length() == 2) {
      return ofShortYear(i, third, first, second).or(() -> ofShortYear(i, third, second, first));
    }
    if (slashes) {
      return day(i, third, first, second).or(() -> day(i, third, second, first));
    }
    return tokens.is(i + 1, ".") ? day(i, third, second, first) : Optional.empty();
  }

  /** The latest such year that is not far ahead of publication. */
  private static Optional<Reading> ofShortYear(int i, int year, int month, int day) {
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    return DayOfYear.of(Month.of(month), day)
        .map(date ->
            Reading.date(
                i,
                i + TOKENS,
                context -> {
                  int most =
                      context
                          .publication()
                          .map(published -> published.getYear() + MOST_YEARS_AHEAD)
                          .orElse(LAST_WITHOUT_PUBLICATION);
                  return date.in(most - Math.floorMod(most - year, 100)).map(Period::day);
                }));
  }

  private static boolean isYear(int number) {
    return number >= 1000 && number < 3000;
  }

  private static Optional<Reading> day(int i, int year, int month, int day) {
    try {
      Period period = Period.day(LocalDate.of(year, month, day));
      return isYear(year)
          ? Optional.of(Reading.date(i, i + TOKENS, Meaning.of(period)))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "on 11/7"; 9/11 is the name of a day long ago. */
  private static Optional<Reading> withoutYear(Tokens tokens, int i) {
    boolean joined =
        tokens.isGlued(i + 1, "/") && tokens.isGluedDigits(i + 2) && tokens.endsNumber(i + 2);
    int first = tokens.number(i);
    int second = tokens.number(i + 2);
    boolean name = first == 9 && second == 11;
    if (!joined || !tokens.in(i - 1, BEFORE_SHORT) || name) {
      return Optional.empty();
    }
    return dayOfYear(first, second)
        .or(() -> dayOfYear(second, first))
        .map(day -> Meaning.published(published -> day.resolved(published, null, false)))
        .map(meaning -> Reading.date(i, i + 3, meaning));
  }

  private static Optional<DayOfYear> dayOfYear(int month, int day) {
    return month >= 1 && month <= 12 ? DayOfYear.of(Month.of(month), day) : Optional.empty();
  }
}
