package org.hearsay.source.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit that durations are counted in, with its code in TIMEX3 and its period of the calendar. */
enum Unit {
  SECOND("TS", 1, null, "second"),
  MINUTE("TM", 1, null, "minute"),
  HOUR("TH", 1, null, "hour"),
  DAY("D", 1, Granularity.DAY, "day"),
  NIGHT("D", 1, Granularity.DAY, "night"),
  WEEKEND("WE", 1, Granularity.WEEKEND, "weekend"),
  WEEK("W", 1, Granularity.WEEK, "week"),
  FORTNIGHT("W", 2, Granularity.WEEK, "fortnight"),
  MONTH("M", 1, Granularity.MONTH, "month"),
  QUARTER("M", 3, Granularity.QUARTER, "quarter"),
  YEAR("Y", 1, Granularity.YEAR, "year"),
  DECADE("DE", 1, Granularity.DECADE, "decade"),
  CENTURY("CE", 1, Granularity.CENTURY, "century");

  private static final Map<String, Unit> SINGULAR = new HashMap<>();
  private static final Map<String, Unit> PLURAL = new HashMap<>();
  private static final Map<String, Unit> ABBREVIATED =
      Map.of(
          "min", MINUTE, "mins", MINUTE, "hr", HOUR, "hrs", HOUR, "sec", SECOND, "secs", SECOND,
          "yr", YEAR, "yrs", YEAR);

  static {
    for (Unit unit : values()) {
      SINGULAR.put(unit.word, unit);
      PLURAL.put(unit.word + "s", unit);
    }
    PLURAL.put("centuries", CENTURY);
  }

  private final String code;
  private final int size;
  private final @Nullable Granularity granularity;
  private final String word;

  Unit(String code, int size, @Nullable Granularity granularity, String word) {
    this.code = code;
    this.size = size;
    this.granularity = granularity;
    this.word = word;
  }

  static Optional<Unit> singular(String word) {
    return Optional.ofNullable(SINGULAR.get(word));
  }

  static Optional<Unit> plural(String word) {
    return Optional.ofNullable(PLURAL.get(word));
  }

  static Optional<Unit> abbreviated(String word) {
    return Optional.ofNullable(ABBREVIATED.get(word));
  }

  /** Its period of the calendar; none for parts of a day. */
  Optional<Granularity> granularity() {
    return Optional.ofNullable(granularity);
  }

  boolean isPartOfDay() {
    return granularity == null;
  }

  /** How many of its period of the calendar one of this unit is. */
  int size() {
    return size;
  }

  /** The amount and code of a duration without its P, as T30M or 21Y. */
  String part(Amount amount) {
    String count = new Amount(amount.count() * size).text();
    return isPartOfDay() ? "T" + count + code.substring(1) : count + code;
  }
}
