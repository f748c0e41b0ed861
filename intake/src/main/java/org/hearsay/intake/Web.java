package org.hearsay.intake;

import java.io.Closeable;
import java.net.URI;
import java.util.function.Supplier;
import org.hearsay.intake.fetch.Fetched;
import org.hearsay.intake.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/** What fetches from the web, opened when it is first needed. */
final class Web implements Closeable {
  private final Supplier<Fetcher> fetchers;
  private @Nullable Fetcher fetcher;

  Web(Supplier<Fetcher> fetchers) {
    this.fetchers = fetchers;
  }

  Fetched get(URI address) {
    Fetcher opened = fetcher;
    if (opened == null) {
      opened = fetchers.get();
      fetcher = opened;
    }
    return opened.get(address);
  }

  @Override
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
