package org.hearsay.source.date;

import static org.hearsay.source.date.TimeExpression.Type.TIME;

import java.util.Optional;
import java.util.Set;

/**
 * Times of a day: "3 p.m. on Tuesday", "Friday morning", "the evening of Nov. 7", "9:30 a.m.". A
 * time without a day stays without one (T09:30): the sentence may tell of another day than that of
 * publication. A day without a time is read as such.
 */
final class Times implements Rule {
  private static final Set<String> BEFORE_CLOCK =
      Vocabulary.words("at around about by near @ before after until");

  private final Rule day;

  Times(Rule day) {
    this.day = day;
  }

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    return Clock.at(tokens, i)
        .map(clock -> clockFirst(tokens, i, clock))
        .or(() -> partOf(tokens, i))
        .or(() -> partAlone(tokens, i))
        .or(() -> day.at(tokens, i).map(date -> dayFirst(tokens, date).orElse(date)));
  }

  private Reading clockFirst(Tokens tokens, int i, Parsed<TimeOfDay> clock) {
    int zone = Clock.skipZone(tokens, clock.end());
    int part = Clock.partAfter(tokens, zone);
    String time = clock.value().during(part(tokens, part)).value();
    int at = tokens.skip(tokens.skip(part, ","), "on");
    return day.at(tokens, at)
        .map(date -> ofDay(tokens, date, clock.value()).from(i))
        .orElseGet(() -> Reading.literal(i, part > zone ? part : clock.end(), TIME, time));
  }

  /** The clock's time of the day, whose part may stand after or within it: "last night". */
  private static Reading ofDay(Tokens tokens, Reading date, TimeOfDay time) {
    int end = Clock.partAfter(tokens, date.end());
    return date.to(end).at(time.during(part(tokens, end)).value());
  }

  /** The part of the day that ends before token {@code end}, or "". */
  private static String part(Tokens tokens, int end) {
    return tokens.is(end - 1, "tonight")
        ? "TNI"
        : CalendarWords.partOfDay(tokens.lower(end - 1)).orElse("");
  }

  private static Optional<Reading> dayFirst(Tokens tokens, Reading date) {
    int end = Clock.partAfter(tokens, tokens.skip(date.end(), Set.of("early", "late")));
    boolean parted = !part(tokens, end).isEmpty();
    int known = parted ? end : date.end();
    Optional<Reading> timed =
        Clock.at(tokens, tokens.skip(tokens.skip(known, ","), BEFORE_CLOCK))
            .map(clock -> date.to(clock.end()).at(time(tokens, known, clock)));
    return timed.or(() ->
        parted && end > date.end()
            ? Optional.of(date.to(end).at(part(tokens, end)))
            : Optional.empty());
  }

  private static String time(Tokens tokens, int known, Parsed<TimeOfDay> clock) {
    return clock.value().during(part(tokens, known)).value();
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
