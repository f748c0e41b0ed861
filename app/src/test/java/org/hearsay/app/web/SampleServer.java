package org.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.http.HearsayServer;
import org.hearsay.app.http.Serving;
import org.hearsay.app.http.access.Limits;
import org.hearsay.app.http.api.GivenArticles;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.token.Tokens;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.intake.Input;
import org.hearsay.intake.Inputs;
import org.hearsay.intake.ReadInputs;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.intake.fetch.HttpFetcher;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.pairs.PairReader;
import org.hearsay.source.Account;
import org.hearsay.source.resolution.Sources;

/** A server over a ledger of the samples' dispatches, with the shipped models. */
final class SampleServer implements AutoCloseable {
  private static final Path DISPATCHES = Path.of("..", "samples", "dispatches");

  private final OpenLedger open;
  private final AttributionReader reader;
  private final PairReader pairs;
  private final Desk desk;
  private final Fetcher fetcher = HttpFetcher.open(false);
  private final HearsayServer server;

  private SampleServer(Path folder) throws IOException {
    open = OpenLedger.at(folder.resolve("story.db").toString());
    reader = AttributionReader.open(2);
    pairs = PairReader.open(2);
    AccountReader accounts = new AccountReader(reader, new Sources(reader.judgement()));
    desk = new Desk(open, accounts, pairs, "the shipped model");
    dispatches().forEach(desk::add);
    Serving serving =
        new Serving(
            "127.0.0.1",
            0,
            new Tokens(folder.resolve("tokens")),
            false,
            new Limits(10_000),
            folder.resolve("audit"));
    server = HearsayServer.start(desk, new GivenArticles(fetcher), serving);
  }

  /**
   * @param folder where the ledger is made
   */
  static SampleServer in(Path folder) throws IOException {
    return new SampleServer(folder);
  }

  private static List<Article> dispatches() {
    List<Input> inputs = new ArrayList<>();
    try (ReadInputs read =
        new Inputs(
                Publication.UNKNOWN,
                InputStream.nullInputStream(),
                () -> HttpFetcher.open(false),
                false)
            .of(List.of(DISPATCHES.toString()))) {
      read.forEachRemaining(inputs::add);
    }
    return Input.articles(inputs);
  }

  /** Reads an article of the ledger again, as a later version of the model would. */
  void readAgain(ArticleId article) {
    Account known = open.ledger().account(article).orElseThrow();
    Account fresh = open.ledger().renumbered(desk.read(known.article()));
    open.ledger().reread(fresh, "the next model", List.of());
  }

  OpenLedger open() {
    return open;
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  @Override
  public void close() {
    desk.events().end();
    server.close();
    desk.close();
    pairs.close();
    reader.close();
    open.close();
  }
}
