package org.hearsay.source.date;

import static org.hearsay.source.date.TimeExpression.Type.SET;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Repetitions: "every Tuesday" (XXXX-WXX-2), "daily" (P1D), "twice a year", "Friday mornings". */
final class Sets implements Rule {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("daily", "P1D"),
          Map.entry("everyday", "P1D"),
          Map.entry("nightly", "P1D"),
          Map.entry("weekly", "P1W"),
          Map.entry("biweekly", "P2W"),
          Map.entry("fortnightly", "P2W"),
          Map.entry("monthly", "P1M"),
          Map.entry("bimonthly", "P2M"),
          Map.entry("quarterly", "P3M"),
          Map.entry("semiannual", "P6M"),
          Map.entry("semiannually", "P6M"),
          Map.entry("biannual", "P6M"),
          Map.entry("biannually", "P6M"),
          Map.entry("annual", "P1Y"),
          Map.entry("annually", "P1Y"),
          Map.entry("yearly", "P1Y"),
          Map.entry("biennial", "P2Y"),
          Map.entry("biennially", "P2Y"),
          Map.entry("hourly", "PT1H"));
  private static final Set<String> EVERY = Set.of("every", "each");
  private static final Set<String> TIMES = Set.of("once", "twice", "times");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    String word = WORDS.get(tokens.lower(i));
    if (word != null) {
      boolean common =
          tokens.isCommon(i) && !(tokens.get(i).capital() && tokens.get(i + 1).capital());
      return common ? reading(i, i + 1, word) : Optional.empty();
    }
    if (tokens.in(i, EVERY)) {
      return every(tokens, i);
    }
    return times(tokens, i).or(() -> plural(tokens, i));
  }

  private static Optional<Reading> every(Tokens tokens, int i) {
    boolean other = tokens.is(i + 1, "other");
    int at = other ? i + 2 : i + 1;
    return weekday(tokens, i, at)
        .or(() ->
            CalendarWords.partOfDay(tokens.lower(at))
                .flatMap(part -> reading(i, at + 1, "XXXX-XX-XX" + part)))
        .or(() ->
            CalendarWords.month(tokens, at)
                .flatMap(month ->
                    reading(i, month.end(), "XXXX-" + twoDigits(month.value().getValue()))))
        .or(() ->
            Season.NAMES.containsKey(tokens.lower(at))
                ? reading(i, at + 1, "XXXX-" + Season.NAMES.get(tokens.lower(at)))
                : Optional.empty())
        .or(() -> unit(tokens, i, at, other ? 2 : 1));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static Optional<Reading> weekday(Tokens tokens, int i, int at) {
    Optional<DayOfWeek> weekday = CalendarWords.weekday(tokens.lower(at));
    Optional<String> part = CalendarWords.partOfDay(tokens.lower(at + 1));
    return weekday.flatMap(
        day -> reading(i, part.isPresent() ? at + 2 : at + 1, value(day) + part.orElse("")));
  }

  private static String value(DayOfWeek day) {
    return "XXXX-WXX-" + day.getValue();
  }

  /** "every year", "every two weeks", "every other day". */
  private static Optional<Reading> unit(Tokens tokens, int i, int at, int count) {
    Optional<Unit> one = Unit.singular(tokens.lower(at));
    if (one.isPresent()) {
      return tokens.isGlued(at + 1, "-")
          ? Optional.empty()
          : reading(i, at + 1, "P" + one.get().part(new Amount(count)));
    }
    return DurationParser.at(tokens, at)
        .flatMap(duration -> reading(i, duration.end(), DurationParser.value(duration.value())));
  }

  /** "once a week", "five times a day", "per year". */
  private static Optional<Reading> times(Tokens tokens, int i) {
    boolean counted =
        tokens.in(i, TIMES) && tokens.in(i + 1, Set.of("a", "an", "per", "every", "each"));
    boolean rate = tokens.is(i, "per");
    int unit = counted ? i + 2 : i + 1;
    return Unit.singular(tokens.lower(unit))
        .filter(found -> (counted || rate) && !found.isPartOfDay())
        .flatMap(found -> reading(i, unit + 1, "P" + found.part(new Amount(1))));
  }

  /** "Tuesdays", "Friday mornings", "weekends". */
  private static Optional<Reading> plural(Tokens tokens, int i) {
    if (tokens.is(i, "weekends")) {
      return tokens.isCommon(i) ? reading(i, i + 1, "XXXX-WXX-WE") : Optional.empty();
    }
    Optional<DayOfWeek> days = singular(tokens, i).flatMap(CalendarWords::weekday);
    if (days.isPresent()) {
      return reading(i, i + 1, value(days.get()));
    }
    Optional<String> part = singular(tokens, i + 1).flatMap(CalendarWords::partOfDay);
    return CalendarWords.weekday(tokens.lower(i))
        .filter(day -> part.isPresent())
        .flatMap(day -> reading(i, i + 2, value(day) + part.orElse("")));
  }

  private static Optional<String> singular(Tokens tokens, int i) {
    String word = tokens.lower(i);
    return word.endsWith("s")
        ? Optional.of(word.substring(0, word.length() - 1))
        : Optional.empty();
  }

  private static Optional<Reading> reading(int begin, int end, String value) {
    return Optional.of(Reading.literal(begin, end, SET, value));
  }
}
