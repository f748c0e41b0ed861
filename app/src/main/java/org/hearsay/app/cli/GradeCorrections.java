package org.hearsay.app.cli;

import java.util.List;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.claim.Change;
import org.hearsay.claim.Credibility;
import org.hearsay.claim.Reliability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The grades of the Admiralty code, which only people give. */
final class GradeCorrections {
  private GradeCorrections() {}

  static List<Object> commands(Console console) {
    return List.of(new OfSource(console), new OfStatement(console));
  }

  @Command(
      name = "reliability",
      mixinStandardHelpOptions = true,
      description = {
        "How far a source can be relied on, by the letters of the Admiralty code: A completely, B"
            + " usually, C fairly, D not usually, E not at all, F it cannot be judged. The grade is"
            + " shown with every statement of a speaker or outlet that is called so, and counts for"
            + " nothing else.",
        ""
      },
      footer = {"", "Example:", "  ./hearsay correct reliability \"The Marresk Courier\" B"})
  private static final class OfSource extends Correcting {
    @Parameters(
        index = "0",
        paramLabel = "SOURCE",
        description =
            "The name of a speaker; of an outlet, also for what it has from sources without a"
                + " name.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "GRADE", description = "${COMPLETION-CANDIDATES}.")
    private Reliability reliability = Reliability.F;

    OfSource(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open) {
      return new Change.GradeSource(source.strip(), reliability);
    }
  }

  @Command(
      name = "credibility",
      mixinStandardHelpOptions = true,
      description = {
        "How far a statement can be believed, by the numbers of the Admiralty code: 1 confirmed by"
            + " other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 it"
            + " cannot be judged. The grade is shown with the statement, and counts for nothing"
            + " else.",
        ""
      },
      footer = {"", "Example:", "  ./hearsay correct credibility 3f2a90c1d4e5#a2 3"})
  private static final class OfStatement extends Correcting {
    @Parameters(
        index = "0",
        paramLabel = "STATEMENT",
        description = "A statement, as ./hearsay trace names it.")
    private String statement = "";

    @Parameters(index = "1", paramLabel = "GRADE", description = "1 to 6.")
    private int grade;

    OfStatement(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open) {
      return new Change.GradeStatement(
          new StatementNames(open.ledger()).statement(statement).id(), Credibility.of(grade));
    }
  }
}
