package org.hearsay.source.date;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Times of the clock, as what follows a date in a TIMEX3 value: "9:30 a.m." is T09:30. */
final class Clock {
  private static final Map<String, String> WORDS =
      Map.of("noon", "T12:00", "midday", "T12:00", "midnight", "T00:00");
  private static final Set<String> ANNOUNCING =
      Set.of(
          "at", "from", "until", "till", "by", "around", "about", "before", "after", "to",
          "between", "since", "and", "-");
  private static final Set<String> ZONES =
      Set.of(
          "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt",
          "utc", "bst", "cet", "cest", "ist", "jst", "msk");
  private static final Set<String> PLACES =
      Set.of("local", "eastern", "central", "pacific", "mountain", "moscow", "london");

  private Clock() {}

  static Optional<Parsed<String>> at(Tokens tokens, int i) {
    String word = WORDS.get(tokens.lower(i));
    if (word != null) {
      return tokens.isCommon(i) ? Optional.of(new Parsed<>(word, i + 1)) : Optional.empty();
    }
    Optional<Integer> hour = hour(tokens, i);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    boolean withMinutes =
        tokens.get(i + 1).glued()
            && tokens.in(i + 1, Set.of(":", "."))
            && tokens.isGluedDigits(i + 2)
            && tokens.lower(i + 2).length() == 2
            && tokens.number(i + 2) < 60;
    int minute = withMinutes ? tokens.number(i + 2) : 0;
    int end = withMinutes ? i + 3 : i + 1;
    return halfDay(tokens, i, end, hour.get(), minute)
        .or(() ->
            withMinutes && tokens.is(i + 1, ":") && isAnnounced(tokens, i, end)
                ? time(hour.get(), minute, seconds(tokens, end))
                : Optional.empty());
  }

  private static Optional<Integer> hour(Tokens tokens, int i) {
    int digits = tokens.number(i);
    boolean whole =
        digits >= 0
            && digits < 24
            && tokens.lower(i).length() <= 2
            && (tokens.beginsNumber(i) || endsRange(tokens, i));
    if (whole) {
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
  private static Optional<Parsed<String>> halfDay(
      Tokens tokens, int i, int end, int hour, int minute) {
    int seconds = seconds(tokens, end);
    Optional<Parsed<Boolean>> afternoon = afternoon(tokens, seconds);
    if (afternoon.isPresent() && hour <= 12 && hour > 0) {
      int of24 = hour % 12 + (afternoon.get().value() ? 12 : 0);
      return time(of24, minute, afternoon.get().end());
    }
    boolean oClock =
        tokens.is(end, "o") && tokens.isGlued(end + 1, "'") && tokens.is(end + 2, "clock");
    return oClock && hour > 0 ? time(hour, minute, end + 3) : Optional.empty();
  }

  private static int seconds(Tokens tokens, int i) {
    boolean seconds =
        tokens.isGlued(i, ":") && tokens.isGluedDigits(i + 1) && tokens.lower(i + 1).length() == 2;
    return seconds ? i + 2 : i;
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
    boolean after = tokens.in(end, ZONES) || (tokens.in(end, PLACES) && tokens.is(end + 1, "time"));
    return ends && (tokens.in(i - 1, ANNOUNCING) || after);
  }

  private static Optional<Parsed<String>> time(int hour, int minute, int end) {
    return Optional.of(new Parsed<>(String.format(Locale.ROOT, "T%02d:%02d", hour, minute), end));
  }

  /** The token after a time zone or "local time". */
  static int skipZone(Tokens tokens, int i) {
    boolean place = tokens.in(i, PLACES) && tokens.is(i + 1, "time");
    return place ? i + 2 : tokens.skip(i, ZONES);
  }
}
