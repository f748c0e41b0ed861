package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.ledger.Adding;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.PairModel;
import org.hearsay.reader.AttributionReader;
import org.hearsay.source.Account;
import org.hearsay.source.resolution.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./hearsay reread}. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    description = {
      "Reads again what the ledger holds and an older model read. A statement that is found again"
          + " keeps its id, its claim and what people set right; what is not found again is no"
          + " longer shown, and is kept with its corrections.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay reread",
      "  ./hearsay reread --all --ledger story.db",
      "",
      "It can be interrupted at any time and started again: it goes on with what is left."
    })
final class RereadCommand implements Callable<Integer> {
  private static final int AT_ONCE = 32;

  private final Console console;
  private final ReaderFactory readers;
  private final PairModelFactory pairModels;
  private int articles;
  private int found;
  private int gone;

  @Option(
      names = "--all",
      description =
          "Read all of them, also those that this model read: the rules that tell speakers, kinds"
              + " and dates may be newer than the model.")
  private boolean all;

  @Mixin private LedgerOption ledger = new LedgerOption();

  RereadCommand(Console console, ReaderFactory readers, PairModelFactory pairModels) {
    this.console = console;
    this.readers = readers;
    this.pairModels = pairModels;
  }

  @Override
  public Integer call() throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (OpenLedger open = ledger.open(console);
        AttributionReader reader = readers.open(threads);
        PairModel pairs = pairModels.open(threads)) {
      open.requireToBeAlone();
      String model = reader.description().nameAndVersion();
      List<ArticleId> wanted = wanted(open.ledger(), model);
      Adding adding = new Adding(open, pairs, model);
      AccountReader accounts = new AccountReader(reader, new Sources(reader.judgement()));
      open.search().beginChange(); // killed, it is made anew when the ledger is opened next
      try (Progress progress = new Progress(wanted.size(), console, false)) {
        wanted.stream()
            .gather(Gatherers.windowFixed(AT_ONCE))
            .forEach(some -> reread(open.ledger(), some, accounts, adding, progress));
        open.search().endChange();
      } finally {
        console.err().println(inWords(open.ledger().articles().size()));
      }
    }
    return 0;
  }

  private List<ArticleId> wanted(Ledger ledger, String model) {
    return ledger.articles().stream()
        .filter(article -> all || !ledger.model(article).map(model::equals).orElse(false))
        .toList();
  }

  private void reread(
      Ledger ledger, List<ArticleId> some, AccountReader reader, Adding adding, Progress progress) {
    List<Article> texts = ledger.accounts(some).stream().map(Account::article).toList();
    for (Account account : reader.read(texts)) {
      Adding.Rereading rereading = adding.reread(account);
      articles++;
      found += rereading.found().size();
      gone += rereading.gone().size();
      progress.step();
    }
    adding.commit();
  }

  private String inWords(int held) {
    return "read again %d of %d articles; statements new %d, gone %d"
        .formatted(articles, held, found, gone);
  }
}
