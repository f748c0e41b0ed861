package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.report.dossier.DossierReport;
import org.hearsay.claim.PairModel;
import org.hearsay.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./hearsay dossier}. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description = {
      "Lays out what the ledger holds on a question: who supports it and who contradicts it,"
          + " through whom, when, in which exact words, with how many independent origins; and what"
          + " is not known. It gives no verdict.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay dossier \"Has Oren Maskell offered to resign?\"",
      "  ./hearsay dossier \"Edda Varnholt\" --format html > dossier.html",
      "  ./hearsay dossier c1a2b3c4d5e6"
    })
final class DossierCommand implements Callable<Integer> {
  private final Console console;
  private final PairModelFactory pairModels;

  @Parameters(
      paramLabel = "QUESTION",
      description = "A question to be answered with yes or no, a subject, or a claim's id.")
  private String question = "";

  /** How a dossier can be written. */
  enum DossierFormat {
    text,
    markdown,
    html,
    json
  }

  @Option(
      names = "--format",
      description = "How to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private DossierFormat format = DossierFormat.text;

  @Mixin private LedgerOption ledger = new LedgerOption();

  DossierCommand(Console console, PairModelFactory pairModels) {
    this.console = console;
    this.pairModels = pairModels;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenLedger open = ledger.openToLook(console);
        PairModel pairs = new LoadingPairModel(pairModels)) { // loads during the search
      Dossier dossier = open.dossiers(pairs).of(question);
      try (RecordWriter out = new RecordWriter(console.out())) {
        report(out).write(dossier);
        out.flush();
      }
    }
    return 0;
  }

  private DossierReport report(RecordWriter out) {
    return switch (format) {
      case text -> DossierReport.text(out, console.width(), console.colours());
      case json -> DossierReport.json(out);
      case markdown -> DossierReport.markdown(out);
      case html -> DossierReport.html(out);
    };
  }
}
