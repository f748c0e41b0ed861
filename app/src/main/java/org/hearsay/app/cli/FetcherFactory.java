package org.hearsay.app.cli;

import org.hearsay.intake.fetch.Fetcher;

/** Opens what fetches from the web, when a command needs it. */
@FunctionalInterface
public interface FetcherFactory {
  /**
   * A fetcher, which the caller closes.
   *
   * @param allowPrivate whether addresses of this machine and of private networks may be fetched
   */
  Fetcher open(boolean allowPrivate);
}
