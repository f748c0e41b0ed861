package org.hearsay.intake.feed;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, read.
 *
 * @param title what it calls itself; null where it does not
 * @param entries in the order of the feed
 * @param broken why the feed could not be read, or not to its end; null where it could. The entries
 *     before the place that it names are there
 */
public record Feed(@Nullable String title, List<FeedEntry> entries, @Nullable String broken) {
  /** Largest feed, in bytes, that is read. */
  public static final int MOST_BYTES = 10_000_000;

  /** Copies the list. */
  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a feed. Nothing outside of it is loaded, and no entities of its own are expanded.
   *
   * @param bytes at most {@value #MOST_BYTES} are read
   * @param charset as a server named it; null where none did
   * @param address where it stands, which its links are relative to; null where that is not known
   */
  public static Feed parse(byte[] bytes, @Nullable String charset, @Nullable URI address) {
    if (bytes.length > MOST_BYTES) {
      return broken("the feed is larger than " + MOST_BYTES + " bytes");
    }
    try {
      return parse(FeedText.of(bytes, charset), address);
    } catch (FeedDocument.Unreadable e) {
      return broken(e.reason());
    }
  }

  private static Feed parse(String xml, @Nullable URI address) throws FeedDocument.Unreadable {
    try {
      return FeedDocument.parse(xml).feed(address, null);
    } catch (FeedDocument.Unreadable e) {
      String whole = WholeEntries.of(xml);
      if (whole.isEmpty()) {
        throw e;
      }
      return FeedDocument.parse(whole).feed(address, e.reason());
    }
  }

  private static Feed broken(String reason) {
    return new Feed(null, List.of(), reason);
  }
}
