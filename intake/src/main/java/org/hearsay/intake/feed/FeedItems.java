package org.hearsay.intake.feed;

import java.util.Iterator;
import org.hearsay.intake.container.Item;
import org.hearsay.intake.container.Items;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a feed, to be read. An entry's place is {@code #} and its number; what broke the
 * feed comes last.
 */
public final class FeedItems extends Items {
  private final Iterator<FeedEntry> entries;
  private final boolean followLinks;
  private @Nullable String broken;

  /**
   * @param followLinks whether the pages of entries may be fetched whose text the feed does not
   *     give
   */
  public FeedItems(Feed feed, boolean followLinks) {
    this.entries = feed.entries().iterator();
    this.followLinks = followLinks;
    broken = feed.broken();
  }

  @Override
  protected @Nullable Item read() {
    if (entries.hasNext()) {
      return entries.next().item(followLinks);
    }
    String reason = broken;
    broken = null;
    return reason == null ? null : new Item.Broken("", reason);
  }

  @Override
  public void close() {
    // A feed is held in memory.
  }
}
