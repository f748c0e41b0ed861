package org.hearsay.intake.feed;

import java.net.URI;
import org.hearsay.article.Publication;
import org.hearsay.intake.container.Item;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed.
 *
 * @param number its place in the feed, from 1
 * @param id what the feed calls it, unique in the feed; its link where it has no id; empty where it
 *     has neither
 * @param link where its page stands; null where the entry does not say, or not on the web
 * @param html its full text as HTML; null where the feed gives a summary at most
 * @param summary what it gives instead, as HTML; null where it gives none
 * @param publication what the feed says of where and when it appeared
 */
public record FeedEntry(
    int number,
    String id,
    @Nullable URI link,
    @Nullable String html,
    @Nullable String summary,
    Publication publication) {
  /**
   * What is to be read of it: its full text where the feed gives it, else its page. The summary is
   * read only where there is no page, for then nobody has more.
   *
   * @param followLinks whether pages may be fetched
   */
  public Item item(boolean followLinks) {
    String place = "#" + number;
    String text = html == null && link == null ? summary : html;
    if (text != null) {
      return new Item.Fragment(place, text, publication);
    }
    if (link == null) {
      return new Item.Broken(place, "the entry has neither text nor a link to a page");
    }
    return followLinks
        ? new Item.Link(place, link, publication)
        : new Item.Broken(place, "the feed gives only a summary of " + link);
  }
}
