package org.hearsay.app.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time as {@code 90s}, {@code 15m}, {@code 2h} or {@code 1d}. */
final class Pause implements ITypeConverter<Duration> {
  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})([smhd])");
  private static final Duration SHORTEST = Duration.ofSeconds(10);

  @Override
  public Duration convert(String value) {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      throw new TypeConversionException("'" + value + "' is no length of time such as 15m");
    }
    long number = Long.parseLong(matcher.group(1));
    Duration pause =
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        };
    if (pause.compareTo(SHORTEST) < 0) {
      throw new TypeConversionException("feeds are not asked more often than every 10s");
    }
    return pause;
  }
}
