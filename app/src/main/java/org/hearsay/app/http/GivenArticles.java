package org.hearsay.app.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.app.web.Inbox;
import org.hearsay.article.Publication;
import org.hearsay.intake.Input;
import org.hearsay.intake.Inputs;
import org.hearsay.intake.ReadInputs;
import org.hearsay.intake.fetch.Fetcher;

/** Makes articles of texts and pages that were sent. */
public final class GivenArticles implements Inbox {
  @Override
  public Taken take(String input, Publication known) {
    if (Inbox.isLink(input)) {
      return new Taken.Refused("links can't be followed yet");
    }
    InputStream sent = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Inputs inputs = new Inputs(known, sent, GivenArticles::noFetcher, false);
    try (ReadInputs read = inputs.of(List.of(Inputs.STANDARD_INPUT))) {
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

  private static Fetcher noFetcher() {
    throw new IllegalStateException("what is sent links to nothing that is fetched");
  }
}
