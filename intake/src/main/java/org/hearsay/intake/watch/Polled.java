package org.hearsay.intake.watch;

import java.net.URI;
import java.util.List;
import org.hearsay.intake.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** What a feed answered. */
public sealed interface Polled {
  /** The feed's address. */
  URI feed();

  /** What is to be remembered of it once the answer is dealt with. */
  FeedMemory after();

  /**
   * A feed that was read.
   *
   * @param fresh its entries that are new or were changed, in the order of the feed; often none
   * @param broken why it could not be read to its end; null where it could
   */
  record Answered(URI feed, List<FeedEntry> fresh, @Nullable String broken, FeedMemory after)
      implements Polled {
    /** Copies the list. */
    public Answered {
      fresh = List.copyOf(fresh);
    }
  }

  /**
   * A feed that could not be read. It is asked again later, and ever later the more often that
   * happens.
   *
   * @param reason why, as a sentence fragment for people
   */
  record Failed(URI feed, String reason, FeedMemory after) implements Polled {}
}
