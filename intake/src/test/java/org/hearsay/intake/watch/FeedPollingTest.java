package org.hearsay.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.hearsay.intake.feed.FeedEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedPollingTest {
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
  private static final Duration EVERY = Duration.ofMinutes(15);

  @TempDir private Path folder;
  private final FeedServer server = new FeedServer();
  private final LoopbackFetcher fetcher = new LoopbackFetcher();
  private final FeedPolling polling = new FeedPolling(fetcher, EVERY, InstantSource.fixed(NOW));

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  @Test
  void whatIsNewIsGivenOnceAndWhatWasChangedAgain() {
    URI feed = server.serve("/feed", rss("a", "A", "b", "B"));
    Polled first = polling.poll(feed, FeedMemory.NONE);
    server.serve("/feed", rss("c", "C", "a", "A", "b", "B, corrected"));
    Polled second = polling.poll(feed, first.after());

    assertThat(titles(first)).containsExactly("A", "B");
    assertThat(titles(second)).containsExactly("C", "B, corrected");
    assertThat(second.after().due()).isEqualTo(NOW.plus(EVERY));
  }

  @Test
  void aFeedThatDidNotChangeIsNotSentAgain() {
    URI feed = server.serve("/feed", rss("a", "A"));
    Polled first = polling.poll(feed, FeedMemory.NONE);

    assertThat(titles(polling.poll(feed, first.after()))).isEmpty();
    assertThat(server.answers()).containsExactly("/feed 200", "/feed 304");
  }

  @Test
  void anEntryThatIsToBeReadAgainComesAgainThoughTheFeedDidNotChange() {
    URI feed = server.serve("/feed", rss("a", "A", "b", "B"));
    FeedMemory memory = polling.poll(feed, FeedMemory.NONE).after().without(Set.of("b"));

    assertThat(titles(polling.poll(feed, memory))).containsExactly("B");
  }

  @Test
  void aFeedThatFailsIsAskedEverLaterAndNothingIsForgotten() {
    URI feed = server.serve("/feed", rss("a", "A"));
    FeedMemory memory = polling.poll(feed, FeedMemory.NONE).after();
    server.serve("/feed", "");
    for (long minutes : new long[] {30, 60, 120}) {
      Polled failed = polling.poll(feed, memory);
      memory = failed.after();
      assertThat(failed).isInstanceOf(Polled.Failed.class);
      assertThat(memory.due()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }
    for (int i = 0; i < 100; i++) {
      memory = polling.poll(feed, memory).after();
    }
    assertThat(memory.due()).isEqualTo(NOW.plus(Duration.ofDays(1)));

    server.serve("/feed", rss("a", "A"));
    Polled well = polling.poll(feed, memory);
    assertThat(titles(well)).isEmpty();
    assertThat(well.after().failures()).isZero();
  }

  @Test
  void whatIsNoFeedFails() {
    assertThat(polling.poll(server.serve("/page", "<html>Gone</html>"), FeedMemory.NONE))
        .isInstanceOfSatisfying(
            Polled.Failed.class, failed -> assertThat(failed.reason()).contains("no feed"));
  }

  @Test
  void whatWasSeenIsRememberedInAFile() throws IOException {
    Path file = folder.resolve("below/feeds.json");
    URI feed = server.serve("/feed", rss("a", "A"));
    FeedMemories before = FeedMemories.open(file);
    FeedMemory memory = polling.poll(feed, before.of(feed)).after();
    before.remember(feed, memory);

    assertThat(FeedMemories.open(file).of(feed)).isEqualTo(memory);
    assertThat(FeedMemories.open(file).of(URI.create("http://other.example/")))
        .isEqualTo(FeedMemory.NONE);
  }

  @Test
  void aDamagedFileIsAsGoodAsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("feeds.json"), "{\"http://a.example/\": {\"seen");

    assertThat(FeedMemories.open(file).of(URI.create("http://a.example/")))
        .isEqualTo(FeedMemory.NONE);
  }

  private static List<String> titles(Polled polled) {
    return ((Polled.Answered) polled)
        .fresh().stream().map(FeedEntry::publication).map(p -> p.title()).toList();
  }

  private static String rss(String... idsAndTitles) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < idsAndTitles.length; i += 2) {
      items.append(
          "<item><guid>%s</guid><title>%s</title></item>"
              .formatted(idsAndTitles[i], idsAndTitles[i + 1]));
    }
    return "<rss version='2.0'><channel><title>Kontor</title>" + items + "</channel></rss>";
  }
}
