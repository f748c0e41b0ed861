package org.hearsay.source.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months, weekdays and parts of the day. */
final class CalendarWords {
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, Month> SHORT_MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = new HashMap<>();
  private static final Map<String, String> PARTS_OF_DAY =
      Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI");

  /** Months whose names in small letters are other words. */
  private static final Set<String> OTHER_WORDS = Set.of("march", "may", "august");

  static {
    for (Month month : Month.values()) {
      MONTHS.put(month.name().toLowerCase(Locale.ROOT), month);
      SHORT_MONTHS.put(month.name().substring(0, 3).toLowerCase(Locale.ROOT), month);
    }
    SHORT_MONTHS.put("sept", Month.SEPTEMBER);
    SHORT_MONTHS.remove("may");
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
      SHORT_WEEKDAYS.put(day.name().substring(0, 3).toLowerCase(Locale.ROOT), day);
    }
    SHORT_WEEKDAYS.putAll(
        Map.of("tues", DayOfWeek.TUESDAY, "thur", DayOfWeek.THURSDAY, "thurs", DayOfWeek.THURSDAY));
  }

  private CalendarWords() {}

  /** A month's name or abbreviation and its full stop. */
  static Optional<Parsed<Month>> month(Tokens tokens, int i) {
    Token token = tokens.get(i);
    Month full = MONTHS.get(token.lower());
    if (full != null) {
      boolean name = token.capital() || !OTHER_WORDS.contains(token.lower());
      return name ? Optional.of(new Parsed<>(full, i + 1)) : Optional.empty();
    }
    Month abbreviated = token.capital() ? SHORT_MONTHS.get(token.lower()) : null;
    return abbreviated == null
        ? Optional.empty()
        : Optional.of(new Parsed<>(abbreviated, tokens.skipDot(i + 1)));
  }

  static boolean isFullMonth(String word) {
    return MONTHS.containsKey(word);
  }

  /** A weekday's full name. */
  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word));
  }

  /** A weekday's abbreviation: Sun, Sat and Wed are other words too, so look at what follows. */
  static Optional<DayOfWeek> shortWeekday(Token token) {
    return token.capital()
        ? Optional.ofNullable(SHORT_WEEKDAYS.get(token.lower()))
        : Optional.empty();
  }

  /** Of "night", TNI. */
  static Optional<String> partOfDay(String word) {
    return Optional.ofNullable(PARTS_OF_DAY.get(word));
  }
}
