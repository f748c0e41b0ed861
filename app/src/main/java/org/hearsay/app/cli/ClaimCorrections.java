package org.hearsay.app.cli;

import java.util.List;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.claim.Change;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be set right of claims. */
final class ClaimCorrections {
  private static final String CLAIM = "A claim's id, as ./hearsay claims gives it.";
  private static final String STATEMENT = "A statement, as ./hearsay trace names it.";

  private ClaimCorrections() {}

  static List<Object> commands(Console console) {
    return List.of(
        new Merge(console),
        new Split(console),
        new Move(console),
        new Name(console),
        new Word(console));
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Two claims say the same: the first becomes part of the second.",
      footer = {"", "Example:", "  ./hearsay correct merge c1a2b3c4d5e6 c6e5d4c3b2a1"})
  private static final class Merge extends Correcting {
    @Parameters(index = "0", paramLabel = "CLAIM", description = CLAIM)
    private String claim = "";

    @Parameters(index = "1", paramLabel = "INTO", description = "The claim that holds both.")
    private String into = "";

    Merge(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open) {
      return new Change.Merge(claim, into);
    }
  }

  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "A statement does not say what its claim says: it becomes a claim of its own.",
      footer = {"", "Example:", "  ./hearsay correct split 3f2a90c1d4e5#a2"})
  private static final class Split extends Correcting {
    @Parameters(paramLabel = "STATEMENT", description = STATEMENT)
    private String statement = "";

    Split(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open) {
      StatementNames names = new StatementNames(open.ledger());
      StatementId id = names.statement(statement).id();
      return new Change.Split(names.claimOf(id).id(), id);
    }
  }

  @Command(
      name = "move",
      mixinStandardHelpOptions = true,
      description = "A statement belongs to another claim, or denies what it was held to assert.",
      footer = {
        "",
        "Examples:",
        "  ./hearsay correct move 3f2a90c1d4e5#a2 c1a2b3c4d5e6",
        "  ./hearsay correct move 3f2a90c1d4e5#a2 c1a2b3c4d5e6 --denies"
      })
  private static final class Move extends Correcting {
    @Parameters(index = "0", paramLabel = "STATEMENT", description = STATEMENT)
    private String statement = "";

    @Parameters(index = "1", paramLabel = "CLAIM", description = "Where it belongs.")
    private String into = "";

    @Option(names = "--denies", description = "It denies the claim. Without this it asserts it.")
    private boolean denies;

    Move(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open) {
      StatementNames names = new StatementNames(open.ledger());
      StatementId id = names.statement(statement).id();
      Stance stance = denies ? Stance.DENIES : Stance.ASSERTS;
      return new Change.Move(names.claimOf(id).id(), id, into, stance);
    }
  }

  @Command(
      name = "name",
      mixinStandardHelpOptions = true,
      description = "Calls a claim by words of your own. They are never shown as a quotation.",
      footer = {"", "Example:", "  ./hearsay correct name c1a2b3c4d5e6 \"the offer to resign\""})
  private static final class Name extends Correcting {
    @Parameters(index = "0", paramLabel = "CLAIM", description = CLAIM)
    private String claim = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "What to call it.")
    private String name = "";

    Name(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open) {
      return new Change.Name(claim, name);
    }
  }

  @Command(
      name = "word",
      mixinStandardHelpOptions = true,
      description = "Of a claim's statements this one words it best.",
      footer = {"", "Example:", "  ./hearsay correct word 3f2a90c1d4e5#a2"})
  private static final class Word extends Correcting {
    @Parameters(paramLabel = "STATEMENT", description = STATEMENT)
    private String statement = "";

    Word(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open) {
      StatementNames names = new StatementNames(open.ledger());
      StatementId id = names.statement(statement).id();
      return new Change.Word(names.claimOf(id).id(), id);
    }
  }
}
