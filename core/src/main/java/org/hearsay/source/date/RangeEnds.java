package org.hearsay.source.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/** The end of a range that leaves out what its begin says: "7" of "Nov. 5-7", "18" of "2014-18". */
final class RangeEnds implements Rule {
  private static final Set<String> RANGE = Set.of("-", "to", "through", "until", "till", "and");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    int at = tokens.skip(i, "the");
    if (!tokens.in(i - 1, RANGE)) {
      return Optional.empty();
    }
    return year(tokens, i).or(() -> day(tokens, at));
  }

  /** Whether two digits at {@code i} end a range of years. */
  static boolean isYear(Tokens tokens, int i) {
    return year(tokens, i).isPresent();
  }

  private static Optional<Reading> year(Tokens tokens, int i) {
    boolean joined =
        tokens.isGlued(i - 1, "-")
            && tokens.isGluedDigits(i)
            && tokens.lower(i).length() == 2
            && tokens.endsNumber(i)
            && !tokens.isGlued(i + 1, "-");
    if (!joined || !tokens.beginsNumber(i - 2) || tokens.lower(i - 2).length() != 4) {
      return Optional.empty();
    }
    int first = tokens.number(i - 2);
    int last = first / 100 * 100 + tokens.number(i);
    boolean years = first >= 1900 && first < 2100 && last > first;
    return years
        ? Optional.of(Reading.date(i, i + 1, Meaning.of(Period.year(last))))
        : Optional.empty();
  }

  private static Optional<Reading> day(Tokens tokens, int i) {
    Optional<Parsed<Integer>> day = Numbers.ordinal(tokens, i).or(() -> digits(tokens, i));
    Optional<DayOfYear> first = dayBefore(tokens, i);
    if (day.isEmpty() || first.isEmpty() || day.get().value() <= first.get().day()) {
      return Optional.empty();
    }
    int end = day.get().end();
    return DayOfYear.of(first.get().month(), day.get().value())
        .flatMap(last ->
            YearWords.following(tokens, end)
                .map(year -> last.in(year.value()).map(date -> dated(i, year.end(), date)))
                .orElseGet(() -> Optional.of(undated(i, end, last))));
  }

  private static Optional<Parsed<Integer>> digits(Tokens tokens, int i) {
    boolean day = tokens.number(i) > 0 && tokens.number(i) < 32 && tokens.endsNumber(i);
    boolean counts =
        Unit.plural(tokens.lower(i + 1)).isPresent()
            || (tokens.is(i - 1, "and") && tokens.get(i + 1).isLetters());
    return day && !counts ? Optional.of(new Parsed<>(tokens.number(i), i + 1)) : Optional.empty();
  }

  /** The month and day that end before the range's mark. */
  private static Optional<DayOfYear> dayBefore(Tokens tokens, int i) {
    int mark = tokens.is(i - 1, "the") ? i - 2 : i - 1;
    for (int begin = mark - 5; begin < mark - 1; begin++) {
      Optional<Parsed<Month>> month = CalendarWords.month(tokens, begin);
      if (month.isPresent()) {
        int at = tokens.skip(month.get().end(), "the");
        Optional<Parsed<Integer>> day = Numbers.ordinal(tokens, at);
        int end = day.map(Parsed::end).orElse(at + 1);
        int number = day.map(Parsed::value).orElse(tokens.number(at));
        return end == mark ? DayOfYear.of(month.get().value(), number) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Reading dated(int begin, int end, LocalDate date) {
    return Reading.date(begin, end, Meaning.of(Period.day(date)));
  }

  private static Reading undated(int begin, int end, DayOfYear last) {
    return Reading.date(
        begin, end, Meaning.published(published -> last.resolved(published, null, false)));
  }
}
