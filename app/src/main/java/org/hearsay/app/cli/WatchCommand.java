package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.app.report.change.ChangesReport;
import org.hearsay.article.Publication;
import org.hearsay.claim.PairModel;
import org.hearsay.intake.Inputs;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.intake.watch.FeedMemories;
import org.hearsay.intake.watch.FeedPolling;
import org.hearsay.intake.watch.Opml;
import org.hearsay.reader.AttributionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearsay watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Follows feeds (RSS, Atom): adds to the ledger what is new in them, and prints what that"
          + " changes: a claim that nobody made before, the first denial of one, a second origin.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay watch https://news.example/feed.xml",
      "  ./hearsay watch --every 1h --ledger story.db feeds.opml",
      "  ./hearsay watch --once --format json feeds.opml >> changes.jsonl",
      "",
      "A feed that fails is asked again later, ever later the more often it fails; the others go"
          + " on. What was seen is remembered beside the ledger: after a restart nothing is added"
          + " twice. With --once the exit code is 1 where a feed or an entry could not be read."
    })
final class WatchCommand implements Callable<Integer> {
  private final Console console;
  private final ReaderFactory readers;
  private final PairModelFactory pairModels;
  private final FetcherFactory fetchers;

  @Parameters(
      arity = "1..*",
      paramLabel = "FEED",
      description = "Addresses of feeds (https://…), or files that list some (OPML).")
  private List<String> feeds = List.of();

  @Option(
      names = "--every",
      converter = Pause.class,
      paramLabel = "TIME",
      description = "How often to ask, as 90s, 15m, 2h, 1d. Default: 15m.")
  private Duration every = Duration.ofMinutes(15);

  @Option(names = "--once", description = "Ask each feed once, and end.")
  private boolean once;

  @Option(
      names = "--format",
      description = "How to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private LedgerFormat format = LedgerFormat.text;

  @Mixin private WebOption web = new WebOption();

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  WatchCommand(
      Console console,
      ReaderFactory readers,
      PairModelFactory pairModels,
      FetcherFactory fetchers) {
    this.console = console;
    this.readers = readers;
    this.pairModels = pairModels;
    this.fetchers = fetchers;
  }

  @Override
  public Integer call() throws IOException {
    Set<URI> addresses = addresses();
    FeedMemories memories = FeedMemories.open(ledger.fileBeside(".feeds.json"));
    int threads = Runtime.getRuntime().availableProcessors();
    try (Fetcher fetcher = web.open(fetchers);
        AttributionReader reader = readers.open(threads);
        PairModel pairs = pairModels.open(threads);
        RecordWriter out = new RecordWriter(console.out())) {
      Inputs inputs =
          new Inputs(Publication.UNKNOWN, InputStream.nullInputStream(), () -> fetcher, true);
      InstantSource clock = InstantSource.system();
      FeedRounds rounds =
          new FeedRounds(new FeedPolling(fetcher, every, clock), memories, clock, console.err());
      NewsFiling filing =
          new NewsFiling(ledger, reader, pairs, inputs, fetcher, report(out), out, console);
      return once ? exitCode(rounds.once(addresses, filing)) : rounds.forever(addresses, filing);
    }
  }

  private static int exitCode(boolean allRead) {
    return allRead ? 0 : 1;
  }

  private Set<URI> addresses() throws IOException {
    Set<URI> addresses = new LinkedHashSet<>();
    for (String feed : feeds) {
      if (feed.matches("(?i)https?://.*")) {
        addresses.add(address(feed));
      } else {
        addresses.addAll(Opml.read(Path.of(feed)));
      }
    }
    return addresses;
  }

  private URI address(String feed) {
    try {
      return new URI(feed);
    } catch (URISyntaxException e) {
      throw new ParameterException(spec.commandLine(), "no address: " + e.getMessage());
    }
  }

  private ChangesReport report(RecordWriter out) {
    return switch (format) {
      case text -> ChangesReport.text(out, console.width(), console.colours());
      case json -> ChangesReport.json(out);
    };
  }
}
