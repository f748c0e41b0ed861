package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Seasons where the words around them leave no doubt: "last fall", "summer of 2014", "in the
 * spring".
 */
final class Seasons implements Rule {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "over", "during", "since", "until", "by", "through", "throughout");
  private static final Set<String> PARTS = Set.of("early", "late", "mid", "-");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    Optional<Parsed<Shift>> shift = Shift.at(tokens, i);
    int at = shift.map(Parsed::end).orElse(i);
    Season season =
        tokens.get(at).capital() && !tokens.isCommon(at)
            ? null
            : Season.NAMES.get(tokens.lower(at));
    if (season == null) {
      return Optional.empty();
    }
    if (shift.isPresent()) {
      Meaning meaning = Meaning.published(day -> shifted(season, shift.get().value(), day));
      return Optional.of(Reading.date(i, at + 1, meaning));
    }
    return YearWords.following(tokens, at + 1)
        .map(year -> Reading.date(i, year.end(), Meaning.of(in(year.value(), season))))
        .or(() -> alone(tokens, i, season));
  }

  private static Optional<Reading> alone(Tokens tokens, int i, Season season) {
    boolean during = tokens.is(i - 1, "the") && tokens.in(i - 2, PREPOSITIONS);
    boolean part = tokens.in(i - 1, PARTS) && tokens.in(i - (tokens.is(i - 1, "-") ? 2 : 1), PARTS);
    return (during || part) && !tokens.is(i + 1, "of") && !tokens.isGlued(i + 1, "-")
        ? Optional.of(Reading.date(i, i + 1, Meaning.published(day -> latest(season, day))))
        : Optional.empty();
  }

  private static Period in(int year, Season season) {
    return Period.containing(LocalDate.of(year, season.first(), 1), Granularity.SEASON);
  }

  /** The latest such season that has begun. */
  private static Period latest(Season season, LocalDate day) {
    Period thisYears = in(day.getYear(), season);
    return thisYears.start().isAfter(day) ? in(day.getYear() - 1, season) : thisYears;
  }

  private static Period shifted(Season season, Shift shift, LocalDate day) {
    Period latest = latest(season, day);
    boolean over = latest.plus(1).start().compareTo(day) <= 0;
    int year = latest.start().getYear();
    return switch (shift) {
      case LAST, PAST, PREVIOUS -> in(over ? year : year - 1, season);
      case THIS, SAME -> in(season == Season.WI && !over ? year : day.getYear(), season);
      case NEXT, COMING, FOLLOWING -> in(year + 1, season);
    };
  }
}
