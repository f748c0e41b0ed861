package org.hearsay.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.intake.watch.FeedMemories;
import org.hearsay.intake.watch.FeedMemory;
import org.hearsay.intake.watch.FeedPolling;
import org.hearsay.intake.watch.Polled;

/**
 * Asks feeds in rounds: those that are due at the same time, a few at once, and deals with their
 * answers one after the other. For one thread.
 */
final class FeedRounds {
  private static final int AT_ONCE = 8;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final FeedPolling polling;
  private final FeedMemories memories;
  private final InstantSource clock;
  private final PrintStream err;

  FeedRounds(FeedPolling polling, FeedMemories memories, InstantSource clock, PrintStream err) {
    this.polling = polling;
    this.memories = memories;
    this.clock = clock;
    this.err = err;
  }

  /** Asks all of the feeds now; false where one of them, or something in it, could not be read. */
  boolean once(Collection<URI> feeds, NewsFiling filing) throws IOException {
    return round(List.copyOf(feeds), filing);
  }

  /** Asks each of the feeds whenever it is due, until the thread is interrupted. */
  int forever(Collection<URI> feeds, NewsFiling filing) throws IOException {
    while (!Thread.currentThread().isInterrupted()) {
      Instant now = clock.instant();
      List<URI> due = feeds.stream().filter(feed -> !memories.of(feed).due().isAfter(now)).toList();
      round(due, filing);
      pause(feeds);
    }
    return 0;
  }

  private void pause(Collection<URI> feeds) {
    Instant next =
        feeds.stream().map(feed -> memories.of(feed).due()).min(Instant::compareTo).orElseThrow();
    Duration pause = Duration.between(clock.instant(), next);
    try {
      Thread.sleep(pause.isNegative() ? Duration.ZERO : pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean round(List<URI> feeds, NewsFiling filing) throws IOException {
    boolean allRead = true;
    for (Polled polled : polled(feeds)) {
      allRead &=
          switch (polled) {
            case Polled.Answered answered -> answered(answered, filing);
            case Polled.Failed failed -> failed(failed);
          };
    }
    return allRead;
  }

  /** What the feeds answer, in their order. */
  private List<Polled> polled(List<URI> feeds) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      List<Future<Polled>> asked = new ArrayList<>();
      for (URI feed : feeds) {
        FeedMemory known = memories.of(feed);
        asked.add(threads.submit(() -> polling.poll(feed, known)));
      }
      threads.shutdown();
      return asked.stream().map(FeedRounds::answer).toList();
    }
  }

  private static Polled answer(Future<Polled> asked) {
    try {
      return asked.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while feeds were asked", e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("a feed could not be asked", e.getCause());
    }
  }

  private boolean answered(Polled.Answered answered, NewsFiling filing) throws IOException {
    NewsFiling.Outcome outcome = filing.file(answered);
    memories.remember(answered.feed(), answered.after().without(outcome.again()));
    if (answered.broken() != null) {
      err.println(answered.feed() + ": " + answered.broken());
    }
    return answered.broken() == null && outcome.rejected() == 0;
  }

  private boolean failed(Polled.Failed failed) throws IOException {
    memories.remember(failed.feed(), failed.after());
    String due = CLOCK.format(failed.after().due().atZone(ZoneId.systemDefault()));
    err.println(failed.feed() + ": " + failed.reason() + "; to be asked again at " + due);
    return false;
  }
}
