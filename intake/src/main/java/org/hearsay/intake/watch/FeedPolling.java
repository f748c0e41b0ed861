package org.hearsay.intake.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.ArticleId;
import org.hearsay.intake.feed.Feed;
import org.hearsay.intake.feed.FeedEntry;
import org.hearsay.intake.fetch.Fetched;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.intake.fetch.Validators;

/** Asks feeds what is new. Safe for several threads at once where the fetcher is. */
public final class FeedPolling {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  private final Fetcher fetcher;
  private final Duration every;
  private final InstantSource clock;

  /**
   * @param every how long after one answer a feed is asked again; after failures twice, four times,
   *     eight times as long, up to a day or this, whichever is longer
   */
  public FeedPolling(Fetcher fetcher, Duration every, InstantSource clock) {
    this.fetcher = fetcher;
    this.every = every;
    this.clock = clock;
  }

  /** Asks a feed what is new since {@code known}. */
  public Polled poll(URI feed, FeedMemory known) {
    return switch (fetcher.get(feed, known.validators())) {
      case Fetched.Unchanged unchanged ->
          new Polled.Answered(feed, List.of(), null, after(known.validators(), known.seen()));
      case Fetched.Failed failed -> failed(feed, failed.reason(), known);
      case Fetched.Content content -> answered(feed, content, known);
    };
  }

  private Polled answered(URI feed, Fetched.Content content, FeedMemory known) {
    Feed read = Feed.parse(content.bytes(), content.charset(), content.address());
    String broken = read.broken();
    if (broken != null && read.entries().isEmpty()) {
      return failed(feed, broken, known);
    }
    List<FeedEntry> fresh = new ArrayList<>();
    Map<String, String> seen = new LinkedHashMap<>();
    for (FeedEntry entry : read.entries()) {
      String fingerprint = fingerprint(entry);
      String name = nameOf(entry);
      boolean isFirst = seen.put(name, fingerprint) == null;
      if (isFirst && !fingerprint.equals(known.seen().get(name))) {
        fresh.add(entry);
      }
    }
    return new Polled.Answered(feed, fresh, broken, after(content.validators(), seen));
  }

  /** What an entry is remembered by where the feed gives it no name. */
  static String fingerprint(FeedEntry entry) {
    String given =
        "%s\n%s\n%s".formatted(entry.publication().title(), entry.html(), entry.summary());
    return ArticleId.of(given).value().substring("sha256:".length(), "sha256:".length() + 16);
  }

  /** What {@link FeedMemory#seen} calls an entry. */
  public static String nameOf(FeedEntry entry) {
    return entry.id().isEmpty() ? fingerprint(entry) : entry.id();
  }

  private FeedMemory after(Validators validators, Map<String, String> seen) {
    return new FeedMemory(validators, seen, 0, clock.instant().plus(every));
  }

  private Polled failed(URI feed, String reason, FeedMemory known) {
    int failures = known.failures() + 1;
    Duration pause = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration longest = every.compareTo(LONGEST) > 0 ? every : LONGEST;
    Instant due = clock.instant().plus(pause.compareTo(longest) > 0 ? longest : pause);
    return new Polled.Failed(
        feed, reason, new FeedMemory(known.validators(), known.seen(), failures, due));
  }
}
