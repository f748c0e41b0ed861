package org.hearsay.source.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads times of the clock: "9:30 a.m.", "5pm", "noon", "at 14:30", "seven o'clock". */
final class Clock {
  private static final Map<String, TimeOfDay> WORDS =
      Map.of(
          "noon", TimeOfDay.exact(12, 0),
          "midday", TimeOfDay.exact(12, 0),
          "midnight", TimeOfDay.exact(0, 0));
  private static final Set<String> ANNOUNCING =
      Vocabulary.words("at from until till by around about before after to between since and - ,");
  private static final Set<String> ZONES =
      Vocabulary.words(
          "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst msk");
  private static final Set<String> PLACES =
      Set.of("local", "eastern", "central", "pacific", "mountain", "moscow", "london");

  private Clock() {}

  static Optional<Parsed<TimeOfDay>> at(Tokens tokens, int i) {
    TimeOfDay word = WORDS.get(tokens.lower(i));
    if (word != null) {
      return tokens.isCommon(i) ? Optional.of(new Parsed<>(word, i + 1)) : Optional.empty();
    }
    return hour(tokens, i).flatMap(hour -> withHour(tokens, i, hour));
  }

  private static Optional<Parsed<TimeOfDay>> withHour(Tokens tokens, int i, int hour) {
    boolean minutes =
        tokens.get(i + 1).glued()
            && tokens.in(i + 1, Set.of(":", "."))
            && tokens.isGluedDigits(i + 2)
            && tokens.lower(i + 2).length() == 2
            && tokens.number(i + 2) < 60;
    int minute = minutes ? tokens.number(i + 2) : 0;
    int end = minutes ? i + 3 : i + 1;
    boolean announced = minutes && tokens.is(i + 1, ":") && isAnnounced(tokens, i, end);
    return halfDay(tokens, end, hour, minute)
        .or(() ->
            announced
                ? Optional.of(
                    new Parsed<>(new TimeOfDay(hour, minute, hour > 12), skipSeconds(tokens, end)))
                : Optional.empty());
  }

  private static Optional<Integer> hour(Tokens tokens, int i) {
    int digits = tokens.number(i);
    boolean alone = tokens.beginsNumber(i) || endsRange(tokens, i);
    if (digits >= 0 && digits < 24 && tokens.lower(i).length() <= 2 && alone) {
      return Optional.of(digits);
    }
    return tokens.get(i).isDigits()
        ? Optional.empty()
        : Numbers.cardinal(tokens, i)
            .filter(number -> number.value() <= 12 && number.end() == i + 1)
            .map(number -> number.value().intValue());
  }

  /** "5" of "9-5 p.m." and of "9:30-5". */
  private static boolean endsRange(Tokens tokens, int i) {
    return tokens.isGlued(i - 1, "-") && tokens.number(i - 2) >= 0 && tokens.number(i - 2) < 60;
  }

  /** A time with a.m., p.m. or o'clock after it. */
  private static Optional<Parsed<TimeOfDay>> halfDay(Tokens tokens, int end, int hour, int minute) {
    Optional<Parsed<Boolean>> afternoon = afternoon(tokens, skipSeconds(tokens, end));
    if (afternoon.isPresent() && hour <= 12 && hour > 0) {
      int of24 = hour % 12 + (afternoon.get().value() ? 12 : 0);
      return Optional.of(new Parsed<>(TimeOfDay.exact(of24, minute), afternoon.get().end()));
    }
    boolean oClock =
        tokens.is(end, "o") && tokens.isGlued(end + 1, "'") && tokens.is(end + 2, "clock");
    return oClock && hour > 0
        ? Optional.of(new Parsed<>(new TimeOfDay(hour, minute, hour > 12), end + 3))
        : Optional.empty();
  }

  private static int skipSeconds(Tokens tokens, int i) {
    boolean seconds = tokens.isGlued(i, ":") && tokens.isGluedDigits(i + 1);
    return seconds && tokens.lower(i + 1).length() == 2 ? i + 2 : i;
  }

  /** Whether a.m. or p.m. stands here, in one of its spellings. */
  private static Optional<Parsed<Boolean>> afternoon(Tokens tokens, int i) {
    if (tokens.in(i, Set.of("am", "pm"))) {
      return Optional.of(new Parsed<>(tokens.is(i, "pm"), i + 1));
    }
    boolean dotted =
        tokens.in(i, Set.of("a", "p")) && tokens.isGlued(i + 1, ".") && tokens.isGlued(i + 2, "m");
    return dotted
        ? Optional.of(new Parsed<>(tokens.is(i, "p"), tokens.skipDot(i + 3)))
        : Optional.empty();
  }

  /** Whether words around hours and minutes tell them from a score or a chapter. */
  private static boolean isAnnounced(Tokens tokens, int i, int end) {
    boolean ends = !tokens.isGlued(end, "-") || tokens.isGluedDigits(end + 1);
    boolean dated =
        CalendarWords.weekday(tokens.lower(i - 1)).isPresent() || tokens.get(i - 1).isDigits();
    boolean zone = skipZone(tokens, end) > end;
    return ends && (tokens.in(i - 1, ANNOUNCING) || dated || zone || partAfter(tokens, end) > end);
  }

  /** The token after a time zone or "local time". */
  static int skipZone(Tokens tokens, int i) {
    boolean place = tokens.in(i, PLACES) && tokens.is(i + 1, "time");
    return place ? i + 2 : tokens.skip(i, ZONES);
  }

  /**
   * The token after "in the morning", "at night" or "morning"; {@code i} when none stands there.
   */
  static int partAfter(Tokens tokens, int i) {
    boolean inThe = tokens.is(i, "in") && tokens.is(i + 1, "the");
    int part = inThe ? i + 2 : tokens.skip(i, "at");
    boolean stands = CalendarWords.partOfDay(tokens.lower(part)).isPresent();
    return stands && !tokens.get(part).capital() ? part + 1 : i;
  }
}
