package org.hearsay.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.http.HearsayServer;
import org.hearsay.app.http.Serving;
import org.hearsay.app.http.WarmUp;
import org.hearsay.app.http.access.Limits;
import org.hearsay.app.http.api.GivenArticles;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.token.Tokens;
import org.hearsay.claim.PairModel;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.reader.AttributionReader;
import org.hearsay.source.resolution.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hearsay serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Puts the ledger in front of people and programs: pages to read, ask and correct in a"
          + " browser, and an HTTP API (its description is at /openapi.yaml). It runs until it is"
          + " interrupted, and then finishes what it was asked for.",
      "",
      "It listens for this machine alone, and whoever works on it may do everything. On another"
          + " address, or with --require-tokens, everyone needs a token: see ./hearsay token"
          + " --help.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay serve",
      "  ./hearsay serve --port 9000 --ledger story.db",
      "  curl --data-binary @article.txt -H 'Content-Type: text/plain'"
          + " http://localhost:8080/api/v1/read",
      "",
      "For others on the network:",
      "  ./hearsay token create \"Ada Brandt\" --role editor",
      "  ./hearsay serve --address 0.0.0.0"
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

  @Option(
      names = "--address",
      paramLabel = "HOST",
      description =
          "On which of this machine's addresses to listen. Default: ${DEFAULT-VALUE}, which nobody"
              + " else reaches.")
  private String address = "127.0.0.1";

  @Option(
      names = "--require-tokens",
      description =
          "Let nobody in without a token, also from this machine: for a server behind a proxy.")
  private boolean requireTokens;

  @Option(
      names = "--rate",
      paramLabel = "NUMBER",
      description =
          "How many requests a second one token, and one address, may make in the long run."
              + " Default: ${DEFAULT-VALUE}.")
  private double rate = Limits.DEFAULT.requestsPerSecond();

  @Mixin private WebOption web = new WebOption();

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
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
    Serving serving = serving();
    OpenLedger opened = ledger.open(console); // bringing an old one up to date can be killed
    try (Interruption interruption = new Interruption();
        OpenLedger open = opened) {
      if (!open.canBeAddedTo()) {
        say(
            "another process adds to this ledger: it is shown, and takes no articles until this"
                + " server is started anew after that one has ended");
      }
      serve(open, serving, interruption);
    }
    return 0;
  }

  private void serve(OpenLedger open, Serving serving, Interruption interruption)
      throws IOException, InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (AttributionReader reader = readers.open(threads);
        PairModel pairs = pairModels.open(threads);
        Fetcher fetcher = web.open(fetchers)) {
      AccountReader accounts = new AccountReader(reader, new Sources(reader.judgement()));
      String model = reader.description().nameAndVersion();
      GivenArticles articles = new GivenArticles(fetcher);
      try (Desk desk = new Desk(open, accounts, pairs, model)) {
        warmUp(desk, articles, interruption);
        if (!interruption.isTold()) {
          serve(desk, HearsayServer.start(desk, articles, serving), interruption);
        }
      }
    }
  }

  /**
   * Without it the first answers take longer, and no more: whatever hinders it, serving goes on.
   */
  private void warmUp(Desk desk, GivenArticles articles, Interruption interruption)
      throws InterruptedException {
    try {
      WarmUp.of(
          desk,
          articles,
          () -> say("warming up; it listens in a few seconds"),
          interruption::isTold);
    } catch (IOException | RuntimeException e) {
      say("could not warm up, so the first answers take longer: " + e);
    }
  }

  private void say(String line) {
    console.err().println(line);
    console.err().flush();
  }

  private void serve(Desk desk, HearsayServer started, Interruption interruption)
      throws InterruptedException {
    try (HearsayServer server = started) {
      say("http://" + host() + ":" + server.port() + "/");
      interruption.await();
      desk.events().end();
    }
  }

  private Serving serving() throws IOException {
    Tokens tokens = new Tokens(ledger.fileBeside(".tokens"));
    boolean needed = requireTokens || !isLoopback();
    if (needed && !tokens.any()) {
      throw wrong(
          "Nobody has a token yet, and without one nobody could come in. Make one: ./hearsay token"
              + " create NAME --role admin"
              + ledger.asGiven());
    }
    return new Serving(address, port, tokens, needed, limits(), ledger.fileBeside(".audit"));
  }

  private Limits limits() {
    try {
      return new Limits(rate);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw wrong("There is no address " + address + ".");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private String host() {
    return address.contains(":") ? "[" + address + "]" : address;
  }
}
