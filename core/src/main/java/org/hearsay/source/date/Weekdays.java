package org.hearsay.source.date;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Weekdays. Alone, the latest one not after publication; of this, last and next week, as weeks from
 * Monday to Sunday have it, with "this", "last" and "next".
 */
final class Weekdays implements Rule {
  private static final Set<String> SAFE_ABBREVIATIONS =
      Set.of("tue", "tues", "wed", "thu", "thur", "thurs", "fri");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    Optional<Parsed<Shift>> shift = Shift.at(tokens, i);
    int at = shift.map(Parsed::end).orElse(i);
    Optional<DayOfWeek> weekday = weekday(tokens, at);
    if (weekday.isEmpty() || Names.includeWeekday(tokens, at)) {
      return Optional.empty();
    }
    int end = tokens.in(at, SAFE_ABBREVIATIONS) ? tokens.skipDot(at + 1) : at + 1;
    if (shift.isPresent()) {
      return Optional.of(Reading.date(i, end, shifted(weekday.get(), shift.get().value())));
    }
    return ofWeek(tokens, i, end, weekday.get())
        .or(() -> Optional.of(Reading.date(i, end, latest(weekday.get()))));
  }

  /** A weekday that is counted forward from, as in "a week from Friday". */
  static Optional<Reading> ahead(Tokens tokens, int i) {
    return weekday(tokens, i)
        .map(day -> Meaning.published(d -> Period.day(d.with(nextOrSame(day)))))
        .map(meaning -> Reading.date(i, i + 1, meaning));
  }

  private static Optional<DayOfWeek> weekday(Tokens tokens, int i) {
    return CalendarWords.weekday(tokens.lower(i))
        .or(() ->
            tokens.is(i - 1, "on") && tokens.in(i, SAFE_ABBREVIATIONS)
                ? CalendarWords.shortWeekday(tokens.get(i))
                : Optional.empty());
  }

  /** "Tuesday of last week", "Wednesday next week". */
  private static Optional<Reading> ofWeek(Tokens tokens, int i, int end, DayOfWeek weekday) {
    return Shift.at(tokens, tokens.skip(end, "of"))
        .filter(shift -> tokens.is(shift.end(), "week"))
        .filter(shift -> !shift.value().isFromMention())
        .map(shift -> Reading.date(i, shift.end() + 1, ofWeek(weekday, shift.value().steps())));
  }

  private static Meaning latest(DayOfWeek weekday) {
    return Meaning.published(day -> Period.day(day.with(previousOrSame(weekday))));
  }

  private static Meaning ofWeek(DayOfWeek weekday, int weeks) {
    return Meaning.published(day -> Period.day(inWeekOf(day.plusWeeks(weeks), weekday)));
  }

  private static LocalDate inWeekOf(LocalDate day, DayOfWeek weekday) {
    return day.with(previousOrSame(DayOfWeek.MONDAY)).with(nextOrSame(weekday));
  }

  private static Meaning shifted(DayOfWeek weekday, Shift shift) {
    return switch (shift) {
      case LAST, THIS, NEXT -> ofWeek(weekday, shift.steps());
      case PAST -> Meaning.published(day -> Period.day(day.with(previous(weekday))));
      case COMING -> Meaning.published(day -> Period.day(day.with(next(weekday))));
      case SAME -> latest(weekday);
      case PREVIOUS ->
          mentioned(day -> day.with(previous(weekday))).orElse(ofWeek(weekday, shift.steps()));
      case FOLLOWING -> mentioned(day -> day.with(next(weekday)));
    };
  }

  private static Meaning mentioned(UnaryOperator<LocalDate> move) {
    return Meaning.mentioned(Granularity.DAY, period -> Period.day(move.apply(period.start())));
  }
}
