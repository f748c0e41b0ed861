package org.hearsay.app.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.app.web.Inbox;
import org.hearsay.article.Publication;
import org.hearsay.intake.Input;
import org.hearsay.intake.Inputs;
import org.hearsay.intake.ReadInputs;
import org.hearsay.intake.fetch.Fetched;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.intake.fetch.Validators;

/** Makes articles of texts that were sent, and of what links lead to. For several threads. */
public final class GivenArticles implements Inbox {
  private final Fetcher fetcher;

  /**
   * @param fetcher follows links; closed by whoever opened it
   */
  public GivenArticles(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  @Override
  public Taken take(String input, Publication known) {
    InputStream sent = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Inputs inputs = new Inputs(known, sent, () -> new Kept(fetcher), false);
    String given = Inbox.isLink(input) ? input.strip() : Inputs.STANDARD_INPUT;
    try (ReadInputs read = inputs.of(List.of(given))) {
      Input first = read.next();
      return read.hasNext()
          ? new Taken.Refused("it holds several articles: ./hearsay add takes them")
          : taken(first);
    }
  }

  private static Taken taken(Input input) {
    return switch (input) {
      case Input.Accepted accepted -> new Taken.Accepted(accepted.article());
      case Input.Rejected rejected -> new Taken.Refused(rejected.reason());
    };
  }

  /** A fetcher that stays open for the next link. */
  private record Kept(Fetcher fetcher) implements Fetcher {
    @Override
    public Fetched get(URI address, Validators known) {
      return fetcher.get(address, known);
    }

    @Override
    public void close() {
      // Whoever opened it closes it.
    }
  }
}
