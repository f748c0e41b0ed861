package org.hearsay.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.ledger.ClaimQuery;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.report.claim.ClaimsReport;
import org.hearsay.origin.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearsay claims}. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the claims of the ledger: what is claimed, in the exact words of one statement; by how"
          + " many independent origins; who denies it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay claims",
      "  ./hearsay claims resignation --denied",
      "  ./hearsay claims --speaker Varnholt --since 2026-03-01 --format json",
      "  ./hearsay claims --since 2026-03-01 --until 2026-03-07"
    })
final class ClaimsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = "Words that the claims are about.")
  private @Nullable String query;

  @Option(names = "--speaker", paramLabel = "NAME", description = "Only what this speaker said.")
  private @Nullable String speaker;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet published.")
  private @Nullable String outlet;

  @Option(
      names = "--since",
      converter = PublicationDay.class,
      paramLabel = "DATE",
      description = "Only what was said on this day or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      converter = PublicationDay.class,
      paramLabel = "DATE",
      description = {
        "Only what was said on this day or before; with --since, one and the same statement was.",
        "Of what is dated to a month or a year, what may have been said then."
      })
  private @Nullable LocalDate until;

  @Option(names = "--denied", description = "Only what somebody denies.")
  private boolean denied;

  @Option(names = "--single-source", description = "Only what one origin at most asserts.")
  private boolean singleSource;

  @Option(names = "--unnamed-only", description = "Only what nobody asserts by name.")
  private boolean unnamedOnly;

  @Option(
      names = "--most",
      paramLabel = "NUMBER",
      description = "How many claims to list. Default: ${DEFAULT-VALUE}.")
  private int most = 50;

  @Option(names = "--format", description = "text or json. Default: ${DEFAULT-VALUE}.")
  private LedgerFormat format = LedgerFormat.text;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (since != null && until != null && until.isBefore(since)) {
      throw new ParameterException(
          spec.commandLine(), "--until " + until + " is before --since " + since + ".");
    }
    try (OpenLedger open = ledger.openToLook(console)) {
      List<Trace> traces =
          new ClaimQuery(query, speaker, outlet, since, until, denied, singleSource, unnamedOnly)
              .of(open)
              .limit(most)
              .toList();
      write(traces);
      if (traces.isEmpty()) {
        console
            .err()
            .println(
                open.ledger().newest(1).isEmpty()
                    ? "the ledger is empty; ./hearsay add ARTICLES fills it"
                    : "no claim fits; ./hearsay claims lists all");
      }
    }
    return 0;
  }

  private void write(List<Trace> traces) throws IOException {
    try (RecordWriter out = new RecordWriter(console.out());
        ClaimsReport report = report(out)) {
      for (Trace trace : traces) {
        report.write(trace);
        out.flush();
      }
      report.close();
      out.flush();
    }
  }

  private ClaimsReport report(RecordWriter out) {
    return switch (format) {
      case text -> ClaimsReport.text(out, console.width(), console.colours());
      case json -> ClaimsReport.json(out);
    };
  }
}
