package org.hearsay.app.http.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each of many may do something: a token bucket each. Of the {@value #MOST_REMEMBERED}
 * that did so last the state is kept. Safe for several threads.
 */
final class TokenBuckets {
  private static final int MOST_REMEMBERED = 10_000;
  private static final double NANOS = 1e9;

  private final double perSecond;
  private final double burst;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  private record Bucket(double tokens, long filledAt) {}

  /**
   * @param perSecond how often in the long run
   * @param burst how often at once
   * @param nanos the time that passes, as {@link System#nanoTime}
   */
  TokenBuckets(double perSecond, double burst, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanos = nanos;
  }

  /** Takes a token of its bucket; false where that is empty. */
  synchronized boolean take(String whose) {
    double filled = filled(whose);
    boolean taken = filled >= 1;
    buckets.put(whose, new Bucket(taken ? filled - 1 : filled, nanos.getAsLong()));
    return taken;
  }

  /** Whether its bucket holds no token. */
  synchronized boolean isEmpty(String whose) {
    return filled(whose) < 1;
  }

  private double filled(String whose) {
    Bucket bucket = buckets.get(whose);
    if (bucket == null) {
      return burst;
    }
    double seconds = (nanos.getAsLong() - bucket.filledAt()) / NANOS;
    return Math.min(burst, bucket.tokens() + seconds * perSecond);
  }
}
