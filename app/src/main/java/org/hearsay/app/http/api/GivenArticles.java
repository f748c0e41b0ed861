package org.hearsay.app.http.api;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.hearsay.app.web.Inbox;
import org.hearsay.article.Publication;
import org.hearsay.intake.Input;
import org.hearsay.intake.Inputs;
import org.hearsay.intake.ReadInputs;
import org.hearsay.intake.fetch.Fetched;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.intake.page.Page;
import org.hearsay.intake.page.Pages;
import org.jspecify.annotations.Nullable;

/** Makes articles of what was sent: texts, pages, links. Safe for several threads. */
public final class GivenArticles implements Inbox {
  private static final int MOST_CHARACTERS = 200_000;

  private final @Nullable Fetcher fetcher;

  /** Telling a language may load a large table, for one at a time. */
  private final ReentrantLock telling = new ReentrantLock();

  /**
   * @param fetcher follows links, and stays open; null where they are not to be followed
   */
  public GivenArticles(@Nullable Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  @Override
  public Taken take(String input, Publication known) {
    return Inbox.isLink(input)
        ? link(input, known)
        : text(input.getBytes(StandardCharsets.UTF_8), known);
  }

  /**
   * Makes an article of a plain text.
   *
   * @param bytes in UTF-8
   */
  Taken text(byte[] bytes, Publication known) {
    return switch (read(bytes, known)) {
      case Input.Rejected rejected -> new Taken.Refused(rejected.reason());
      case Input.Accepted accepted ->
          accepted.article().text().length() > MOST_CHARACTERS
              ? new Taken.Refused("the text is longer than " + MOST_CHARACTERS + " characters")
              : new Taken.Accepted(accepted.article());
    };
  }

  private Input read(byte[] bytes, Publication known) {
    Inputs inputs =
        new Inputs(known, new ByteArrayInputStream(bytes), GivenArticles::noFetcher, false);
    telling.lock();
    try (ReadInputs read = inputs.of(List.of(Inputs.STANDARD_INPUT))) {
      Input first = read.next();
      return read.hasNext()
          ? new Input.Rejected(first.path(), "it holds several articles; ./hearsay add takes them")
          : first;
    } finally {
      telling.unlock();
    }
  }

  private static Fetcher noFetcher() {
    throw new IllegalStateException("what is sent links to nothing that is fetched");
  }

  /** Makes an article of a page of HTML. */
  Taken page(byte[] html, @Nullable String charset, @Nullable URI address, Publication known) {
    return switch (Pages.read(html, charset, address)) {
      case Page.Bare bare -> new Taken.Refused(bare.reason());
      case Page.Read page ->
          text(page.text().getBytes(StandardCharsets.UTF_8), known.orElse(page.publication()));
    };
  }

  /** Makes an article of what stands at an address. */
  Taken link(String link, Publication known) {
    URI address;
    try {
      address = URI.create(link);
    } catch (IllegalArgumentException e) {
      return new Taken.Refused("the link is no address: " + e.getMessage());
    }
    if (fetcher == null) {
      return new Taken.Refused("links are not followed here");
    }
    return switch (fetcher.get(address)) {
      case Fetched.Failed failed -> new Taken.Refused(failed.reason());
      case Fetched.Unchanged _ -> new Taken.Refused("the page has not changed");
      case Fetched.Content content -> fetched(content, known);
    };
  }

  private Taken fetched(Fetched.Content content, Publication known) {
    Publication placed =
        known.orElse(new Publication(null, null, content.address().toString(), null));
    return switch (content.contentType()) {
      case "text/plain" -> text(content.bytes(), placed);
      case "text/html", "application/xhtml+xml", "" ->
          page(content.bytes(), content.charset(), content.address(), known);
      default -> new Taken.Refused("what stands there is no page: " + content.contentType());
    };
  }
}
