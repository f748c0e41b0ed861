package org.hearsay.app.cli;

import java.util.List;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.claim.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What can be set right of who is one speaker across articles. */
final class SpeakerCorrections {
  private static final String SPEAKER = "A speaker's id.";

  private SpeakerCorrections() {}

  static List<Object> commands(Console console) {
    return List.of(new Unite(console), new Distinguish(console));
  }

  @Command(
      name = "unite",
      mixinStandardHelpOptions = true,
      description = "Two speakers of the ledger are one.",
      footer = {"", "Example:", "  ./hearsay correct unite s1a2b3c4d5e6 s6e5d4c3b2a1"})
  private static final class Unite extends Correcting {
    @Parameters(index = "0", paramLabel = "SPEAKER", description = SPEAKER)
    private String speaker = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = SPEAKER)
    private String other = "";

    Unite(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open) {
      return new Change.Unite(speaker, other);
    }
  }

  @Command(
      name = "distinguish",
      mixinStandardHelpOptions = true,
      description = "Two speakers of the ledger are not one, though they are called alike.",
      footer = {"", "Example:", "  ./hearsay correct distinguish s1a2b3c4d5e6 s6e5d4c3b2a1"})
  private static final class Distinguish extends Correcting {
    @Parameters(index = "0", paramLabel = "SPEAKER", description = SPEAKER)
    private String speaker = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = SPEAKER)
    private String other = "";

    Distinguish(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open) {
      return new Change.Distinguish(speaker, other);
    }
  }
}
