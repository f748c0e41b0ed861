package org.hearsay.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.ledger.Adding;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.article.Publication;
import org.hearsay.claim.Ledger.Filing;
import org.hearsay.claim.PairModel;
import org.hearsay.intake.Input;
import org.hearsay.intake.TextInputs;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.ModelDescription;
import org.hearsay.source.Account;
import org.hearsay.source.resolution.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
      "",
      "It can be interrupted at any time and started again: what was added stays, and the rest is"
          + " added then. The last line on standard error counts what became of the inputs."
    })
final class AddCommand implements Callable<Integer> {
  private final Console console;
  private final ReaderFactory readers;
  private final PairModelFactory pairModels;
  private final Map<Filing, Integer> counts = new EnumMap<>(Filing.class);
  private int rejected;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Text files in UTF-8, folders (their *.txt files, below them too), or - for standard"
              + " input. An index.jsonl in a folder says where and when its files appeared.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      converter = PublicationDay.class,
      paramLabel = "DATE",
      description = "The day on which the articles were published, as 2026-03-05.")
  private @Nullable LocalDate published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "The outlet that published the articles.")
  private @Nullable String outlet;

  @Mixin private LedgerOption ledger = new LedgerOption();

  AddCommand(Console console, ReaderFactory readers, PairModelFactory pairModels) {
    this.console = console;
    this.readers = readers;
    this.pairModels = pairModels;
  }

  @Override
  public Integer call() throws IOException {
    Publication publication = new Publication(null, outlet, null, published);
    TextInputs texts = new TextInputs(publication, console.in());
    List<String> paths = texts.pathsOf(inputs);
    int threads = Runtime.getRuntime().availableProcessors();
    try (OpenLedger open = ledger.open();
        AttributionReader reader = readers.open(threads);
        PairModel pairs = pairModels.open(threads);
        ReadingProgress progress = new ReadingProgress(paths.size(), console, false)) {
      AccountReader accounts = new AccountReader(reader, new Sources(reader.judgement()));
      Adding adding = new Adding(open, pairs, version(reader.description()));
      try (ReadAhead batches =
          new ReadAhead(new InputBatches(texts, paths), adding::unknown, accounts)) {
        while (batches.hasNext()) {
          add(batches.next(), adding, progress);
          adding.commit();
        }
      }
    } finally {
      console.err().println(summary());
    }
    return rejected == 0 ? 0 : 1;
  }

  private static String version(ModelDescription model) {
    return model.name() + " " + model.version();
  }

  private void add(ReadAhead.Batch batch, Adding adding, ReadingProgress progress) {
    for (Input input : batch.inputs()) {
      switch (input) {
        case Input.Accepted accepted -> {
          Account account = batch.accounts().get(accepted.article());
          Filing filing = account == null ? adding.known(accepted.article()) : adding.file(account);
          counts.merge(filing, 1, Integer::sum);
        }
        case Input.Rejected refused -> {
          rejected++;
          console.err().println(refused.path() + ": " + refused.reason());
        }
      }
      progress.step();
    }
  }

  private String summary() {
    return "added "
        + count(Filing.ADDED)
        + ", known already "
        + count(Filing.KNOWN)
        + ", changed "
        + count(Filing.CHANGED)
        + ", rejected "
        + rejected;
  }

  private int count(Filing filing) {
    return counts.getOrDefault(filing, 0);
  }
}
