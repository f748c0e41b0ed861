package org.hearsay.app.http.access;

/**
 * How much one client may ask for.
 *
 * @param requestsPerSecond of a token, and of an address, in the long run; five times as many at
 *     once
 */
public record Limits(double requestsPerSecond) {
  /** As {@code ./hearsay serve} has it. */
  public static final Limits DEFAULT = new Limits(100);

  private static final int BURST = 5;

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
