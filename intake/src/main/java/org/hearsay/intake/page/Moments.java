package org.hearsay.intake.page;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments as pages write them: ISO 8601 with its liberties, RFC 1123, seconds since 1970, and
 * "March 5, 2026 4:30 p.m. EST" or "5 March 2026" in English words. A date whose day and month
 * can't be told apart is not read, nor is a time without a zone taken for more than its day.
 */
final class Moments {
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2099;
  private static final int LONGEST = 300;
  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)" + YEAR + "(?<sep>[-/.]?)(?<month>\\d{2})\\k<sep>(?<day>\\d{2})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s{1,3}" + DAY + ",?\\s{1,3}" + YEAR + "\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b" + DAY + "(?:\\s{1,3}of)?[\\s-]{1,3}" + MONTH + ",?[\\s-]{1,3}" + YEAR + "\\b");
  private static final Pattern EPOCH = Pattern.compile("(?<seconds>\\d{10})(?:\\d{3})?");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
              + "\\s{0,3}(?<half>[ap]\\.?m\\b\\.?)?\\s{0,3}"
              + "\\(?(?<zone>z\\b|(?:utc|gmt)?[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b|[a-z]{2,4}\\b)?");

  /**
   * The zones of RFC 2822, 4.3, and the names that American pages give to both halves of a year.
   */
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          entry("z", ZoneOffset.UTC),
          entry("ut", ZoneOffset.UTC),
          entry("utc", ZoneOffset.UTC),
          entry("gmt", ZoneOffset.UTC),
          entry("est", ZoneOffset.ofHours(-5)),
          entry("edt", ZoneOffset.ofHours(-4)),
          entry("cst", ZoneOffset.ofHours(-6)),
          entry("cdt", ZoneOffset.ofHours(-5)),
          entry("mst", ZoneOffset.ofHours(-7)),
          entry("mdt", ZoneOffset.ofHours(-6)),
          entry("pst", ZoneOffset.ofHours(-8)),
          entry("pdt", ZoneOffset.ofHours(-7)),
          entry("et", ZoneId.of("America/New_York")),
          entry("ct", ZoneId.of("America/Chicago")),
          entry("mt", ZoneId.of("America/Denver")),
          entry("pt", ZoneId.of("America/Los_Angeles")));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Moments() {}

  /** The first moment in a text. */
  static Optional<Moment> in(@Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    Matcher epoch = EPOCH.matcher(lower);
    if (epoch.matches()) {
      return sinceEpoch(Long.parseLong(epoch.group("seconds")));
    }
    for (Pattern form : List.of(ISO, MONTH_FIRST, DAY_FIRST)) {
      Matcher matcher = form.matcher(lower);
      if (matcher.find()) {
        return day(matcher).map(day -> moment(day, lower, matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Moment> sinceEpoch(long seconds) {
    OffsetDateTime at = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    return Optional.of(new Moment(at.toLocalDate(), at));
  }

  private static Optional<LocalDate> day(Matcher date) {
    String month = date.group("month");
    int number = MONTHS.contains(month) ? MONTHS.indexOf(month) + 1 : Integer.parseInt(month);
    int year = Integer.parseInt(date.group("year"));
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(year, number, Integer.parseInt(date.group("day")));
      return day.equals(LocalDate.EPOCH) ? Optional.empty() : Optional.of(day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The time of day stands after the date, or else before it. */
  private static Moment moment(LocalDate day, String text, int end) {
    Matcher time = TIME.matcher(text);
    if (!time.find(end) && !time.find(0)) {
      return new Moment(day, null);
    }
    String zone = time.group("zone");
    try {
      LocalTime at = time(time);
      ZoneId known = zone == null ? null : zone(zone);
      return new Moment(
          day, known == null ? null : LocalDateTime.of(day, at).atZone(known).toOffsetDateTime());
    } catch (DateTimeException e) {
      return new Moment(day, null);
    }
  }

  private static LocalTime time(Matcher time) {
    int hour = Integer.parseInt(time.group("hour"));
    String half = time.group("half");
    if (half != null) {
      hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
    String second = time.group("second");
    return LocalTime.of(
        hour,
        Integer.parseInt(time.group("minute")),
        second == null ? 0 : Math.min(59, Integer.parseInt(second)));
  }

  private static @Nullable ZoneId zone(String zone) {
    String offset = zone.replaceFirst("^(?:utc|gmt)(?=[+-])", "");
    return offset.startsWith("+") || offset.startsWith("-")
        ? ZoneOffset.of(offset)
        : ZONES.get(offset);
  }
}
