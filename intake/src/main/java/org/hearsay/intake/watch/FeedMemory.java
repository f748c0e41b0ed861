package org.hearsay.intake.watch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.intake.fetch.Validators;

/**
 * What is remembered of a feed.
 *
 * @param validators of the last answer; none where the feed is to be asked for all of it
 * @param seen entries of the feed as it was last: what it calls each, and a hash of what it gave of
 *     it, by which a changed one is known
 * @param failures how often in a row it could not be read
 * @param due when it is to be asked next
 */
public record FeedMemory(
    Validators validators, Map<String, String> seen, int failures, Instant due) {
  /** Of a feed that was never asked. */
  public static final FeedMemory NONE = new FeedMemory(Validators.NONE, Map.of(), 0, Instant.EPOCH);

  /** Copies the map. */
  public FeedMemory {
    seen = Map.copyOf(seen);
  }

  /**
   * This without some entries: they will be new when the feed is asked next, and it will be asked
   * for all of it.
   */
  public FeedMemory without(Set<String> entries) {
    if (entries.isEmpty()) {
      return this;
    }
    Map<String, String> others = new LinkedHashMap<>(seen);
    others.keySet().removeAll(entries);
    return new FeedMemory(Validators.NONE, others, failures, due);
  }
}
