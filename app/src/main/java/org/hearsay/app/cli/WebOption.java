package org.hearsay.app.cli;

import org.hearsay.intake.fetch.Fetcher;
import picocli.CommandLine.Option;

/** What a command may fetch from the web. */
final class WebOption {
  @Option(
      names = "--allow-private-addresses",
      description =
          "Fetch addresses of this machine and of private networks too, which are refused"
              + " otherwise.")
  private boolean allowPrivate;

  /** Opens what fetches; the caller closes it. */
  Fetcher open(FetcherFactory fetchers) {
    return fetchers.open(allowPrivate);
  }
}
