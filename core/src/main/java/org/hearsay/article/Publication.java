package org.hearsay.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known about where and when an article appeared; null wherever it is not known.
 *
 * @param title the headline, where the source of the text gives it apart from the text
 * @param outlet name of the outlet that published the article
 * @param author the byline as given, without "By"; several names stand in one byline
 * @param url address of the article, canonical where one is known
 * @param published day of publication, in the zone of the outlet; where it is null it is taken from
 *     {@code publishedAt}
 * @param publishedAt moment of publication, with the zone that was given for it
 * @param credit name of the outlet or channel that the metadata of the source credits the text to:
 *     a feed's {@code source} element, the channel that a message was forwarded from
 */
public record Publication(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable OffsetDateTime publishedAt,
    @Nullable String credit) {
  /** A publication of which nothing is known. */
  public static final Publication UNKNOWN = new Publication(null, null, null, null);

  /** Takes the day from the moment where only that is given. */
  public Publication {
    if (published == null && publishedAt != null) {
      published = publishedAt.toLocalDate();
    }
  }

  /** A publication of which neither author nor time of day nor credit are known. */
  public Publication(
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable LocalDate published) {
    this(title, outlet, null, url, published, null, null);
  }

  /**
   * What is known here, and for the rest what is known there. A moment of another day than the one
   * known here is not taken over.
   */
  public Publication orElse(Publication other) {
    boolean otherDay = published != null && !published.equals(other.published);
    return new Publication(
        title == null ? other.title : title,
        outlet == null ? other.outlet : outlet,
        author == null ? other.author : author,
        url == null ? other.url : url,
        published == null ? other.published : published,
        publishedAt == null && !otherDay ? other.publishedAt : publishedAt,
        credit == null ? other.credit : credit);
  }
}
