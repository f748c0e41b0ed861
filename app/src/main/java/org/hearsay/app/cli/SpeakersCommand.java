package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.report.speaker.ProfileReport;
import org.hearsay.app.report.speaker.SpeakersReport;
import org.hearsay.claim.Ledger.SpeakerSummary;
import org.hearsay.profile.Profile;
import org.hearsay.source.EntityKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./hearsay speakers}. */
@Command(
    name = "speakers",
    mixinStandardHelpOptions = true,
    description = {
      "Lists who speaks or is named in the ledger, one across all articles as far as they show it;"
          + " with the id of one, all that the ledger has on it: what it says, what articles call"
          + " it and when, what is said about it, who may be the same, and what is missing to"
          + " tell.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay speakers",
      "  ./hearsay speakers Varnholt",
      "  ./hearsay speakers --kind unnamed --format json",
      "  ./hearsay speakers s1a2b3c4d5e6",
      "",
      "A name match is not an identity: two of one name stay two until something beside the name,"
          + " such as the same role, shows that they are one."
    })
final class SpeakersCommand implements Callable<Integer> {
  private static final String ID = "s[0-9a-f]{12}";

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|ID",
      description = "Words that the name has, in any spelling; or a speaker's id.")
  private @Nullable String query;

  @Option(names = "--kind", description = "Only speakers of this kind: ${COMPLETION-CANDIDATES}.")
  private @Nullable EntityKind kind;

  @Option(
      names = "--most",
      paramLabel = "NUMBER",
      description = "How many to list. Default: ${DEFAULT-VALUE}.")
  private int most = 50;

  @Option(names = "--format", description = "text or json. Default: ${DEFAULT-VALUE}.")
  private LedgerFormat format = LedgerFormat.text;

  @Mixin private LedgerOption ledger = new LedgerOption();

  SpeakersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenLedger open = ledger.openToLook(console)) {
      return query != null && query.matches(ID) ? profile(open, query) : list(open);
    }
  }

  private int profile(OpenLedger open, String id) throws IOException {
    Optional<Profile> profile = open.profiles().of(id);
    if (profile.isEmpty()) {
      console
          .err()
          .println("hearsay: the ledger has no speaker " + id + "; ./hearsay speakers lists them");
      return 1;
    }
    try (RecordWriter out = new RecordWriter(console.out())) {
      ProfileReport report =
          switch (format) {
            case text -> ProfileReport.text(out, console.width(), console.colours());
            case json -> ProfileReport.json(out);
          };
      report.write(profile.get());
      out.flush();
    }
    return 0;
  }

  private int list(OpenLedger open) throws IOException {
    String name = query == null ? "" : query;
    List<SpeakerSummary> found =
        kind == null
            ? open.ledger().speakers(name, most)
            : open.ledger().speakers(name, Set.of(kind), most);
    try (RecordWriter out = new RecordWriter(console.out());
        SpeakersReport report = report(out)) {
      for (SpeakerSummary summary : found) {
        report.write(summary);
        out.flush();
      }
      report.close();
      out.flush();
    }
    if (found.isEmpty()) {
      console.err().println("no speaker fits; ./hearsay speakers lists all that have a name");
    }
    return 0;
  }

  private SpeakersReport report(RecordWriter out) {
    return switch (format) {
      case text -> SpeakersReport.text(out, console.width(), console.colours());
      case json -> SpeakersReport.json(out);
    };
  }
}
