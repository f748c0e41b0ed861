package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.ledger.Adding;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.claim.Ledger.Filing;
import org.hearsay.claim.PairModel;
import org.hearsay.intake.Input;
import org.hearsay.intake.ReadInputs;
import org.hearsay.reader.AttributionReader;
import org.hearsay.source.Account;
import org.hearsay.source.resolution.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./hearsay add}. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles into the ledger: their statements, and the claims that these make together"
          + " with those of the articles before. Each text is kept once, however often it is added;"
          + " a changed text at a known address is a new version.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay add samples/dispatches",
      "  ./hearsay add --ledger story.db --outlet Halwire --published 2026-03-05 article.txt",
      "  ./hearsay add https://news.example/feed.xml",
      "  ./hearsay add crawl.warc.gz articles.jsonl telegram/result.json",
      "",
      InputOptions.EXAMPLES_OF_INPUTS,
      "",
      "It can be interrupted at any time and started again: what was added stays, and the rest is"
          + " added then. The last line on standard error counts what became of the inputs."
    })
final class AddCommand implements Callable<Integer> {
  private final Console console;
  private final ReaderFactory readers;
  private final PairModelFactory pairModels;
  private final FetcherFactory fetchers;
  private final FilingCounts counts = new FilingCounts();

  @Mixin private InputOptions inputs = new InputOptions();

  @Mixin private LedgerOption ledger = new LedgerOption();

  AddCommand(
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
    int threads = Runtime.getRuntime().availableProcessors();
    try (ReadInputs read = inputs.open(console.in(), fetchers);
        OpenLedger open = ledger.open(console);
        AttributionReader reader = readers.open(threads);
        PairModel pairs = pairModels.open(threads);
        Progress progress = new Progress(read::expected, console, false)) {
      AccountReader accounts = new AccountReader(reader, new Sources(reader.judgement()));
      Adding adding = new Adding(open, pairs, reader.description().nameAndVersion());
      new InputFiling(adding, accounts).all(read, outcomes(progress));
    } finally {
      console.err().println(counts.inWords());
    }
    return counts.rejected() == 0 ? 0 : 1;
  }

  private InputFiling.Outcomes outcomes(Progress progress) {
    return new InputFiling.Outcomes() {
      @Override
      public void filed(Input.Accepted input, Filing filing, @Nullable Account account) {
        counts.count(filing);
        progress.step();
      }

      @Override
      public void rejected(Input.Rejected input) {
        counts.countRejected();
        console.err().println(input.path() + ": " + input.reason());
        progress.step();
      }
    };
  }
}
