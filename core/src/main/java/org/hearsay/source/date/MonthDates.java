package org.hearsay.source.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day of a named month, with or without its weekday and year: "Friday, Nov. 7, 2025", "the 7th of
 * November", "Nov. 5" of "Nov. 5-7".
 */
final class MonthDates implements Rule {
  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    Token token = tokens.get(i);
    Optional<DayOfWeek> weekday =
        CalendarWords.weekday(token.lower()).or(() -> CalendarWords.shortWeekday(token));
    if (weekday.isEmpty()) {
      return date(tokens, i, null);
    }
    int at = tokens.skip(tokens.skipDot(i + 1), ",");
    return date(tokens, at, weekday.get()).map(reading -> reading.from(i));
  }

  private static Optional<Reading> date(Tokens tokens, int i, @Nullable DayOfWeek weekday) {
    Optional<Parsed<Month>> month = CalendarWords.month(tokens, i);
    return month.isPresent()
        ? monthFirst(tokens, i, month.get(), weekday)
        : dayFirst(tokens, i, weekday);
  }

  private static Optional<Reading> monthFirst(
      Tokens tokens, int i, Parsed<Month> month, @Nullable DayOfWeek weekday) {
    int at = tokens.skip(month.end(), "the");
    Optional<Parsed<Integer>> ordinal = Numbers.ordinal(tokens, at);
    if (ordinal.isEmpty() && tokens.is(i - 1, "in")) {
      return Optional.empty();
    }
    return ordinal
        .or(() -> digits(tokens, at))
        .flatMap(day -> reading(tokens, i, day.value(), month.value(), day.end(), weekday));
  }

  private static Optional<Reading> dayFirst(Tokens tokens, int i, @Nullable DayOfWeek weekday) {
    int at = tokens.skip(i, "the");
    Optional<Parsed<Integer>> day = day(tokens, at);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    Optional<Reading> date =
        monthAfter(tokens, day.get().end())
            .flatMap(month ->
                reading(tokens, at, day.get().value(), month.value(), month.end(), weekday));
    return date.or(() -> beginOfRange(tokens, at, day.get()));
  }

  /** "5" of "5-7 November 2025" and of "between 5 and 7 November". */
  private static Optional<Reading> beginOfRange(Tokens tokens, int i, Parsed<Integer> day) {
    boolean announced = tokens.in(i - 1, Set.of("between", "from"));
    boolean joined =
        tokens.in(day.end(), Set.of("-", "to", "through"))
            || (announced && tokens.in(day.end(), Set.of("to", "and", "until", "through", "till")));
    if (!joined) {
      return Optional.empty();
    }
    return day(tokens, tokens.skip(day.end() + 1, "the"))
        .flatMap(last -> monthAfter(tokens, last.end()))
        .flatMap(month -> reading(tokens, i, day.value(), month.value(), month.end(), null))
        .map(reading -> reading.to(day.end()));
  }

  private static Optional<Parsed<Month>> monthAfter(Tokens tokens, int i) {
    int at = tokens.skip(tokens.skip(i, "day"), "of");
    return CalendarWords.month(tokens, tokens.skip(at, "-"))
        .filter(month -> !(month.value() == Month.MAY && tokens.is(month.end(), "day")));
  }

  private static Optional<Parsed<Integer>> day(Tokens tokens, int i) {
    Optional<Parsed<Integer>> ordinal = Numbers.ordinal(tokens, i);
    boolean inWords = !tokens.get(i).isDigits();
    return inWords
        ? ordinal.filter(day -> tokens.in(day.end(), Set.of("of", "day")))
        : ordinal.or(() -> digits(tokens, i));
  }

  private static Optional<Parsed<Integer>> digits(Tokens tokens, int i) {
    int day = tokens.number(i);
    boolean alone = tokens.lower(i).length() <= 2 && beginsDay(tokens, i) && endsDay(tokens, i);
    return day >= 0 && alone ? Optional.of(new Parsed<>(day, i + 1)) : Optional.empty();
  }

  /** Unlike other numbers, a day may end a range: "5-7 November". */
  private static boolean beginsDay(Tokens tokens, int i) {
    int first = tokens.number(i - 2);
    boolean endsRange = tokens.isGlued(i - 1, "-") && first > 0 && first < tokens.number(i);
    return tokens.beginsNumber(i) || (endsRange && tokens.beginsNumber(i - 2));
  }

  /** Unlike other numbers, a day may have a year glued on: "Nov. 7,2025". */
  private static boolean endsDay(Tokens tokens, int i) {
    boolean year = tokens.isGlued(i + 1, ",") && tokens.lower(i + 2).length() == 4;
    return year || tokens.endsNumber(i);
  }

  private static Optional<Reading> reading(
      Tokens tokens, int i, int day, Month month, int end, @Nullable DayOfWeek weekday) {
    Optional<Parsed<Integer>> year = YearWords.following(tokens, end);
    if (year.isPresent()) {
      return DayOfYear.of(month, day)
          .flatMap(date -> date.in(year.get().value()))
          .map(date -> Reading.date(i, year.get().end(), Meaning.of(Period.day(date))));
    }
    return DayOfYear.of(month, day)
        .map(date ->
            ofRelativeYear(tokens, i, end, date)
                .orElseGet(() -> Reading.date(i, end, meaning(tokens, i, end, date, weekday))));
  }

  /** "June 16 of last year". */
  private static Optional<Reading> ofRelativeYear(Tokens tokens, int i, int end, DayOfYear date) {
    return Shift.year(tokens, tokens.skip(end, "of"))
        .map(year ->
            Reading.date(
                i,
                year.end(),
                Meaning.published(published ->
                    date.in(published.getYear() + year.value())
                        .map(Period::day)
                        .orElseGet(() -> Period.day(date.latest(published))))));
  }

  private static Meaning meaning(
      Tokens tokens, int i, int end, DayOfYear date, @Nullable DayOfWeek weekday) {
    Optional<LocalDate> dated =
        YearWords.ofRangeEnd(tokens, end, date.month().getValue()).flatMap(date::in);
    boolean forward = Outlook.isForward(tokens, i);
    return dated.isPresent()
        ? Meaning.of(Period.day(dated.get()))
        : Meaning.published(published -> date.resolved(published, weekday, forward));
  }
}
