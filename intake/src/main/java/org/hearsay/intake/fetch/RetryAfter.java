package org.hearsay.intake.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a busy server asks to wait (RFC 9110, 10.2.3). */
final class RetryAfter {
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /** Empty where the answer does not say; zero for a moment that has passed. */
  static Optional<Duration> of(Answer answer, InstantSource clock) {
    return answer.headers().firstValue("retry-after").flatMap(value -> wait(value.strip(), clock));
  }

  private static Optional<Duration> wait(String value, InstantSource clock) {
    if (value.matches("[0-9]+")) {
      return Optional.of(
          Duration.ofSeconds(value.length() > MOST_DIGITS ? 999_999_999 : Long.parseLong(value)));
    }
    try {
      ZonedDateTime then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(clock.instant(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
