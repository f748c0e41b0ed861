package org.hearsay.source.date;

import static org.hearsay.source.date.TimeExpression.Type.TIME;

import java.util.Optional;
import java.util.Set;

/**
 * Times of a day: "3 p.m. on Tuesday", "Friday morning", "the evening of Nov. 7", "9:30 a.m.". A
 * time without a day stays without one (T09:30): the sentence may tell of another day than that of
 * publication.
 */
final class Times implements Rule {
  private static final Set<String> BEFORE_CLOCK =
      Set.of("at", "around", "about", "by", "near", "@", "before", "after", "until");

  private final Rule day;

  Times(Rule day) {
    this.day = day;
  }

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    Optional<Parsed<String>> clock = Clock.at(tokens, i);
    if (clock.isPresent()) {
      return Optional.of(clockFirst(tokens, i, clock.get()));
    }
    return partOf(tokens, i)
        .or(() -> partAlone(tokens, i))
        .or(() -> day.at(tokens, i).flatMap(date -> dayFirst(tokens, date)));
  }

  private Reading clockFirst(Tokens tokens, int i, Parsed<String> clock) {
    int zone = Clock.skipZone(tokens, clock.end());
    int part = partAfter(tokens, zone);
    int at = tokens.skip(tokens.skip(part, ","), "on");
    return day.at(tokens, at)
        .map(date -> date.from(i).to(partAfter(tokens, date.end())).at(clock.value()))
        .orElseGet(() -> Reading.literal(i, part > zone ? part : clock.end(), TIME, clock.value()));
  }

  /** The token after "in the morning", "morning", or {@code i}. */
  private static int partAfter(Tokens tokens, int i) {
    boolean inThe =
        tokens.in(i, Set.of("in", "at")) && (tokens.is(i + 1, "the") || tokens.is(i, "at"));
    int part = inThe ? tokens.skip(i + 1, "the") : i;
    boolean stands = CalendarWords.partOfDay(tokens.lower(part)).isPresent();
    return stands && !tokens.get(part).capital() ? part + 1 : i;
  }

  private static Optional<Reading> dayFirst(Tokens tokens, Reading date) {
    int at = tokens.skip(tokens.skip(date.end(), ","), BEFORE_CLOCK);
    Optional<Parsed<String>> clock = Clock.at(tokens, at);
    if (clock.isPresent()) {
      return Optional.of(date.to(clock.get().end()).at(clock.get().value()));
    }
    int end = partAfter(tokens, tokens.skip(date.end(), Set.of("early", "late")));
    return CalendarWords.partOfDay(tokens.lower(end - 1))
        .filter(part -> end > date.end())
        .map(part -> timed(tokens, date, part, end));
  }

  /** "Friday morning", and "Friday morning at 9". */
  private static Reading timed(Tokens tokens, Reading date, String part, int end) {
    int at = tokens.skip(tokens.skip(end, ","), BEFORE_CLOCK);
    return Clock.at(tokens, at)
        .map(clock -> date.to(clock.end()).at(clock.value()))
        .orElseGet(() -> date.to(end).at(part));
  }

  /** "the night of Nov. 7". */
  private Optional<Reading> partOf(Tokens tokens, int i) {
    Optional<String> part = CalendarWords.partOfDay(tokens.lower(i));
    if (part.isEmpty() || tokens.get(i).capital() || !tokens.is(i + 1, "of")) {
      return Optional.empty();
    }
    return day.at(tokens, i + 2).map(date -> date.from(i).at(part.get()));
  }

  /** "in the morning", "at night", of an unknown day. */
  private static Optional<Reading> partAlone(Tokens tokens, int i) {
    boolean inThe = tokens.is(i - 1, "the") && tokens.in(i - 2, Set.of("in", "during"));
    boolean atNight = tokens.is(i - 1, "at") && tokens.is(i, "night");
    boolean goesOn = tokens.is(i + 1, "of") || tokens.isGlued(i + 1, "-");
    return CalendarWords.partOfDay(tokens.lower(i))
        .filter(part -> (inThe || atNight) && !goesOn && !tokens.get(i).capital())
        .map(part -> Reading.literal(i, i + 1, TIME, part));
  }
}
