package org.hearsay.intake.fetch;

import java.net.URI;

/** Fetches addresses of the web. For several threads at once. */
public interface Fetcher extends AutoCloseable {
  /** Fetches what stands at an address. */
  default Fetched get(URI address) {
    return get(address, Validators.NONE);
  }

  /**
   * Fetches what stands at an address, unless it is still as it was when {@code known} was given.
   */
  Fetched get(URI address, Validators known);

  @Override
  void close();
}
