package org.hearsay.source.date;

import static org.hearsay.source.date.TimeExpression.Type.SET;

import java.util.Optional;
import java.util.Set;

/**
 * Repetitions: "every Tuesday" (XXXX-WXX-2), "daily" (P1D), "twice a year", "Tuesdays at 9 a.m.".
 */
final class Sets implements Rule {
  private static final Set<String> EVERY = Set.of("every", "each");
  private static final Set<String> TIMES = Set.of("once", "twice", "times");
  private static final Set<String> EACH = Set.of("a", "an", "per", "every", "each");
  private static final String ANY_DAY = "XXXX-XX-XX";

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    return Frequency.at(tokens, i)
        .or(() -> every(tokens, i))
        .or(() -> times(tokens, i))
        .or(() -> plural(tokens, i))
        .map(set -> withClock(tokens, set))
        .map(set -> Reading.literal(i, set.end(), SET, set.value()));
  }

  /** "every Tuesday at 9 a.m.", "every day at noon". */
  private static Parsed<String> withClock(Tokens tokens, Parsed<String> set) {
    boolean day = set.value().startsWith("XXXX-WXX-") && !set.value().contains("T");
    boolean anyDay = set.value().equals("P1D") || set.value().startsWith(ANY_DAY);
    if (!day && !anyDay) {
      return set;
    }
    return Clock.at(tokens, tokens.skip(set.end(), "at"))
        .map(clock ->
            new Parsed<>((day ? set.value() : ANY_DAY) + clock.value().value(), clock.end()))
        .orElse(set);
  }

  private static Optional<Parsed<String>> every(Tokens tokens, int i) {
    if (!tokens.in(i, EVERY)) {
      return Optional.empty();
    }
    boolean other = tokens.is(i + 1, "other");
    int at = other ? i + 2 : i + 1;
    return weekday(tokens, at)
        .or(() -> partOfDay(tokens, at))
        .or(() -> month(tokens, at))
        .or(() -> season(tokens, at))
        .or(() -> unit(tokens, at, other ? 2 : 1));
  }

  private static Optional<Parsed<String>> weekday(Tokens tokens, int i) {
    String part = CalendarWords.partOfDay(tokens.lower(i + 1)).orElse("");
    return CalendarWords.weekday(tokens.lower(i))
        .map(day ->
            new Parsed<>("XXXX-WXX-" + day.getValue() + part, part.isEmpty() ? i + 1 : i + 2));
  }

  private static Optional<Parsed<String>> partOfDay(Tokens tokens, int i) {
    return CalendarWords.partOfDay(tokens.lower(i))
        .map(part -> new Parsed<>(ANY_DAY + part, i + 1));
  }

  private static Optional<Parsed<String>> month(Tokens tokens, int i) {
    return CalendarWords.month(tokens, i)
        .map(month -> {
          int number = month.value().getValue();
          return new Parsed<>("XXXX-" + (number < 10 ? "0" : "") + number, month.end());
        });
  }

  private static Optional<Parsed<String>> season(Tokens tokens, int i) {
    return Optional.ofNullable(Season.NAMES.get(tokens.lower(i)))
        .map(season -> new Parsed<>("XXXX-" + season, i + 1));
  }

  /** "year" of "every year", "two weeks" of "every two weeks". */
  private static Optional<Parsed<String>> unit(Tokens tokens, int i, int count) {
    Optional<Unit> one = Unit.singular(tokens.lower(i));
    if (one.isPresent()) {
      return tokens.isGlued(i + 1, "-")
          ? Optional.empty()
          : Optional.of(new Parsed<>("P" + one.get().part(new Amount(count)), i + 1));
    }
    return DurationParser.at(tokens, i)
        .map(duration -> new Parsed<>(DurationParser.value(duration.value()), duration.end()));
  }

  /** "once a week", "five times a day", "per year". */
  private static Optional<Parsed<String>> times(Tokens tokens, int i) {
    boolean counted = tokens.in(i, TIMES) && tokens.in(i + 1, EACH);
    int unit = counted ? i + 2 : i + 1;
    return Unit.singular(tokens.lower(unit))
        .filter(found -> (counted || tokens.is(i, "per")) && !found.isPartOfDay())
        .map(found -> new Parsed<>("P" + found.part(new Amount(1)), unit + 1));
  }

  /** "Tuesdays", "Friday mornings", "weekends". */
  private static Optional<Parsed<String>> plural(Tokens tokens, int i) {
    if (tokens.is(i, "weekends") && tokens.isCommon(i)) {
      return Optional.of(new Parsed<>("XXXX-WXX-WE", i + 1));
    }
    Optional<String> day =
        CalendarWords.weekday(singular(tokens.lower(i))).map(d -> "XXXX-WXX-" + d.getValue());
    String part = CalendarWords.partOfDay(singular(tokens.lower(i + 1))).orElse("");
    return day.map(value -> new Parsed<>(value, i + 1))
        .or(() ->
            weekday(tokens, i)
                .filter(days -> !part.isEmpty())
                .map(days -> new Parsed<>(days.value() + part, i + 2)));
  }

  /** The word without its plural s; "" when it has none. */
  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
  }
}
