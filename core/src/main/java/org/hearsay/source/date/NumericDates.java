package org.hearsay.source.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Dates in digits alone: 2025-11-07, 11/7/2025 (the month first, unless it can't be), 7.11.2025.
 */
final class NumericDates implements Rule {
  private static final int TOKENS = 5;
  private static final int CENTURY_BREAK = 50;

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    if (!tokens.get(i).isDigits() || !isWhole(tokens, i)) {
      return Optional.empty();
    }
    int first = tokens.number(i);
    int second = tokens.number(i + 2);
    int third = tokens.number(i + 4);
    int thirdLength = tokens.lower(i + 4).length();
    return switch (tokens.lower(i + 1)) {
      case "-" -> isYear(first) ? day(i, first, second, third) : Optional.empty();
      case "/" ->
          isYear(first)
              ? day(i, first, second, third)
              : slashes(i, first, second, third, thirdLength);
      case "." ->
          thirdLength == 4 && isYear(third) ? day(i, third, second, first) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isWhole(Tokens tokens, int i) {
    String mark = tokens.lower(i + 1);
    boolean joined =
        tokens.isGlued(i + 1, mark)
            && tokens.isGluedDigits(i + 2)
            && tokens.isGlued(i + 3, mark)
            && tokens.isGluedDigits(i + 4);
    boolean alone = !tokens.get(i + TOKENS).glued() || !tokens.in(i + TOKENS, Set.of("-", "/"));
    return joined && alone && tokens.beginsNumber(i) && tokens.endsNumber(i + 4);
  }

  private static Optional<Reading> slashes(int i, int first, int second, int third, int digits) {
    if (digits != 2 && digits != 4) {
      return Optional.empty();
    }
    int year = digits == 4 ? third : third + (third < CENTURY_BREAK ? 2000 : 1900);
    return isYear(year)
        ? day(i, year, first, second).or(() -> day(i, year, second, first))
        : Optional.empty();
  }

  private static boolean isYear(int number) {
    return number >= 1000 && number < 3000;
  }

  private static Optional<Reading> day(int i, int year, int month, int day) {
    try {
      Period period = Period.day(LocalDate.of(year, month, day));
      return Optional.of(Reading.date(i, i + TOKENS, Meaning.of(period)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
