package org.hearsay.app.prose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days, months and years, which come as ISO 8601 writes them: 2025-11-07, 2025-11, 2025. */
public final class DayWords {
  private static final DateTimeFormatter SHORT_DAY = pattern("d MMM uuuu");
  private static final DateTimeFormatter SHORT_MONTH = pattern("MMM uuuu");
  private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  private DayWords() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** As in "5 Mar 2026", "Mar 2026", "2026"; "no date" for null. */
  public static String briefly(@Nullable String iso) {
    return iso == null ? "no date" : worded(iso, SHORT_DAY, SHORT_MONTH);
  }

  /** The day of a moment, in the time of Greenwich: "5 Mar 2026". */
  public static String briefly(Instant moment) {
    return SHORT_DAY.format(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  /** As in "5 March 2026", "March 2026", "2026". */
  public static String inFull(String iso) {
    return worded(iso, DAY, MONTH);
  }

  /** As in "on 5 March 2026", "in March 2026", "in 2026". */
  public static String within(String iso) {
    return (iso.length() == DAY_LENGTH ? "on " : "in ") + inFull(iso);
  }

  private static String worded(String iso, DateTimeFormatter day, DateTimeFormatter month) {
    return switch (iso.length()) {
      case DAY_LENGTH -> day.format(LocalDate.parse(iso));
      case MONTH_LENGTH -> month.format(YearMonth.parse(iso));
      default -> iso;
    };
  }
}
