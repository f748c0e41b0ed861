package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.http.GivenArticles;
import org.hearsay.app.http.HearsayServer;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.claim.PairModel;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.reader.AttributionReader;
import org.hearsay.source.resolution.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./hearsay serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Puts the ledger in front of people: pages to read, ask and correct in a browser. It listens"
          + " for this machine alone, until it is interrupted.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay serve",
      "  ./hearsay serve --port 9000 --ledger story.db"
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final ReaderFactory readers;
  private final PairModelFactory pairModels;
  private final FetcherFactory fetchers;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Where to listen; 0 for any free port. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Mixin private WebOption web = new WebOption();

  @Mixin private LedgerOption ledger = new LedgerOption();

  ServeCommand(
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
  public Integer call() throws IOException, InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (OpenLedger open = ledger.open();
        AttributionReader reader = readers.open(threads);
        PairModel pairs = pairModels.open(threads);
        Fetcher fetcher = web.open(fetchers)) {
      AccountReader accounts = new AccountReader(reader, new Sources(reader.judgement()));
      String model = reader.description().name() + " " + reader.description().version();
      Desk desk = new Desk(open, accounts, pairs, model);
      try (HearsayServer server =
          HearsayServer.start(desk, new GivenArticles(fetcher), "127.0.0.1", port)) {
        console.err().println("http://127.0.0.1:" + server.port() + "/");
        console.err().flush();
        awaitInterruption();
      }
    }
    return 0;
  }

  /** Returns when the process is told to end; the hook waits until all is closed. */
  private static void awaitInterruption() throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              told.countDown();
              try {
                main.join();
              } catch (InterruptedException e) {
                main.interrupt();
              }
            }));
    told.await();
  }
}
