package org.hearsay.intake.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * When an entry was published, with the zone that the feed wrote: the day of an article is that of
 * its outlet. Where only the last change is given, which Atom asks for, that is when this text was
 * published. (Rome would tell the instant, and lose the zone.)
 *
 * @param day null where it is not known, and where the moment is
 * @param moment null where the feed gives no time of day, or no zone for it
 */
record EntryTime(@Nullable LocalDate day, @Nullable OffsetDateTime moment) {
  /** Of which nothing is known. */
  static final EntryTime UNKNOWN = new EntryTime(null, null);

  /** In the order of trust: of publication first, then of the last change. */
  static final List<String> ELEMENTS =
      List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

  private static final String CLOCK = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?";
  private static final String ZONE = "\\s*(?<zone>[+-]\\d{2}:?\\d{2}|[A-Z]{1,4})?";

  /** RFC 822, section 5, and what feeds make of it. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Z]+,?\\s+)?(?<day>\\d{1,2})[\\s-]+(?<month>[A-Z]{3})[A-Z]*[\\s-]+(?<year>\\d{2,4})"
              + "(?:,?\\s+"
              + CLOCK
              + ")?"
              + ZONE);

  /** RFC 3339, with less of it where less is known. */
  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:[T\\s]+"
              + CLOCK
              + "(?:[.,]\\d{1,9})?)?"
              + ZONE);

  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  /** The zones that RFC 822 has names for, in hours. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  /** When the entry that this element holds was published. */
  static EntryTime of(Element entry) {
    return ELEMENTS.stream()
        .flatMap(name -> entry.getChildren().stream().filter(child -> child.getName().equals(name)))
        .map(child -> of(child.getTextTrim()))
        .filter(time -> !time.equals(UNKNOWN))
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** A time as feeds write it; unknown where it can't be understood. */
  static EntryTime of(String written) {
    String text = written.strip().toUpperCase(Locale.ROOT);
    try {
      for (Pattern pattern : List.of(ISO, MAIL)) {
        Matcher matcher = pattern.matcher(text);
        if (text.length() < 60 && matcher.matches()) {
          return of(matcher);
        }
      }
    } catch (DateTimeException e) {
      return UNKNOWN; // the 31st of February
    }
    return UNKNOWN;
  }

  private static EntryTime of(Matcher written) {
    LocalDate day =
        LocalDate.of(
            year(written.group("year")),
            month(written.group("month")),
            Integer.parseInt(written.group("day")));
    ZoneOffset zone = zone(written.group("zone"));
    if (written.group("hour") == null || zone == null) {
      return new EntryTime(day, null);
    }
    LocalTime time =
        LocalTime.of(
            Integer.parseInt(written.group("hour")),
            Integer.parseInt(written.group("minute")),
            Math.min(
                59, Integer.parseInt(Objects.requireNonNullElse(written.group("second"), "0"))));
    return new EntryTime(null, OffsetDateTime.of(day, time, zone));
  }

  /** Of two digits, as RFC 2822 wants them understood. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MONTHS.indexOf(written) + 1;
  }

  private static @Nullable ZoneOffset zone(@Nullable String written) {
    if (written == null) {
      return null;
    }
    if (Character.isLetter(written.charAt(0))) {
      Integer hours = ZONES.get(written);
      return hours == null ? null : ZoneOffset.ofHours(hours);
    }
    String digits = written.replace(":", "");
    return ZoneOffset.of(digits.substring(0, 3) + ":" + digits.substring(3));
  }
}
