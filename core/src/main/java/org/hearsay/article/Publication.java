package org.hearsay.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about where and when an article appeared; null wherever it is not known.
 *
 * @param title the headline, where the source of the text gives it apart from the text
 * @param outlet name of the outlet that published the article
 * @param url address of the article, canonical where one is known
 * @param published day of publication
 */
public record Publication(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable LocalDate published) {
  /** A publication of which nothing is known. */
  public static final Publication UNKNOWN = new Publication(null, null, null, null);

  /** What is known here, and for the rest what is known there. */
  public Publication orElse(Publication other) {
    return new Publication(
        title == null ? other.title : title,
        outlet == null ? other.outlet : outlet,
        url == null ? other.url : url,
        published == null ? other.published : published);
  }
}
