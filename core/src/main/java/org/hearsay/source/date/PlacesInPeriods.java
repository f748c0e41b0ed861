package org.hearsay.source.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A day, week or month by its place in a longer period: "the first week of November", "the last
 * Monday of May", "the third month of 2021". A week belongs to the month of its Thursday, as in ISO
 * 8601.
 */
final class PlacesInPeriods implements Rule {
  private static final Map<String, DayOfWeek> MARKS =
      Map.of("week", DayOfWeek.THURSDAY, "weekend", DayOfWeek.SATURDAY);
  private static final Map<String, Granularity> RESULTS =
      Map.of("week", Granularity.WEEK, "weekend", Granularity.WEEKEND);
  private static final Set<String> LAST = Set.of("last", "final");

  private final Rule whole;

  PlacesInPeriods(Rule whole) {
    this.whole = whole;
  }

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    Optional<Parsed<Integer>> place =
        tokens.in(i, LAST) ? Optional.of(new Parsed<>(-1, i + 1)) : Numbers.ordinal(tokens, i);
    if (place.isEmpty() || !tokens.in(place.get().end() + 1, Set.of("of", "in"))) {
      return Optional.empty();
    }
    String kind = tokens.lower(place.get().end());
    int at = tokens.skip(place.get().end() + 2, "the");
    return step(kind, place.get().value())
        .flatMap(step -> whole.at(tokens, at).map(period -> period.from(i).then(step)));
  }

  /** From the longer period to the one in it; whatever has no such place stays whole. */
  private static Optional<UnaryOperator<Period>> step(String kind, int place) {
    Optional<DayOfWeek> weekday = CalendarWords.weekday(kind);
    DayOfWeek mark = weekday.orElse(MARKS.get(kind));
    if (mark != null) {
      Granularity result = RESULTS.getOrDefault(kind, Granularity.DAY);
      return Optional.of(period -> longer(period) ? nth(period, mark, place, result) : period);
    }
    return switch (kind) {
      case "day" ->
          Optional.of(period -> longer(period) ? nth(period, Granularity.DAY, place) : period);
      case "month" ->
          Optional.of(period ->
              period.granularity() == Granularity.YEAR
                  ? nth(period, Granularity.MONTH, place)
                  : period);
      default -> Optional.empty();
    };
  }

  private static boolean longer(Period period) {
    return period.granularity().compareTo(Granularity.MONTH) >= 0;
  }

  private static Period nth(Period whole, Granularity part, int place) {
    return place < 0
        ? Period.containing(whole.plus(1).start(), part).plus(-1)
        : Period.containing(whole.start(), part).plus(place - 1L);
  }

  private static Period nth(Period whole, DayOfWeek mark, int place, Granularity result) {
    LocalDate day =
        place < 0
            ? whole.plus(1).start().with(TemporalAdjusters.previous(mark))
            : whole
                .start()
                .with(TemporalAdjusters.nextOrSame(mark))
                .plus(place - 1L, ChronoUnit.WEEKS);
    return Period.containing(day, result);
  }
}
