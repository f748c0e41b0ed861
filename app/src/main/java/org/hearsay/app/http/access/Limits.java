package org.hearsay.app.http.access;

import java.time.Duration;

/**
 * How much one client may ask for.
 *
 * @param requestsPerSecond of a token, and of an address, in the long run; five times as many at
 *     once
 * @param patience how long what a request carries may take to come
 */
public record Limits(double requestsPerSecond, Duration patience) {
  private static final int BURST = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** As {@code ./hearsay serve} has it. */
  public static final Limits DEFAULT = new Limits(100);

  /** With half a minute's patience. */
  public Limits(double requestsPerSecond) {
    this(requestsPerSecond, PATIENCE);
  }

  /**
   * @throws IllegalArgumentException when it is not above 0
   */
  public Limits {
    if (!(requestsPerSecond > 0)) {
      throw new IllegalArgumentException("the limit of requests a second must be above 0");
    }
  }

  TokenBuckets buckets() {
    return new TokenBuckets(
        requestsPerSecond, Math.max(1, BURST * requestsPerSecond), System::nanoTime);
  }
}
