package org.hearsay.intake.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask it later whether something has changed (RFC 9110, 8.8).
 *
 * @param etag the {@code ETag} as it was given, quotation marks and all
 * @param lastModified the {@code Last-Modified} as it was given
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing to ask with. */
  public static final Validators NONE = new Validators(null, null);
}
