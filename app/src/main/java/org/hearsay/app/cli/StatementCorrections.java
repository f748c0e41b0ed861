package org.hearsay.app.cli;

import java.util.List;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.attribution.Attribution;
import org.hearsay.claim.Change;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Speaking;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be set right of statements. */
final class StatementCorrections {
  private static final String STATEMENT = "A statement, as ./hearsay trace names it.";

  private StatementCorrections() {}

  static List<Object> commands(Console console) {
    return List.of(new Who(console), new Kind(console), new Acted(console), new Marked(console));
  }

  /** A change of one statement. */
  private abstract static class OfStatement extends Correcting {
    @Parameters(index = "0", paramLabel = "STATEMENT", description = STATEMENT)
    private String statement = "";

    OfStatement(Console console) {
      super(console);
    }

    @Override
    final Change change(OpenLedger open) {
      return change(open, new StatementNames(open.ledger()).statement(statement));
    }

    abstract Change change(OpenLedger open, FiledStatement filed);
  }

  @Command(
      name = "speaker",
      mixinStandardHelpOptions = true,
      description = {
        "Whose word a statement is. A name that the article has means whom the article means by it;"
            + " any other adds someone to the article. What kind of source that is, ./hearsay"
            + " correct kind says.",
        ""
      },
      footer = {
        "",
        "Examples:",
        "  ./hearsay correct speaker 3f2a90c1d4e5#a2 \"Bram Tilloway\"",
        "  ./hearsay correct speaker 3f2a90c1d4e5#a2 \"a source close to her\" --as unnamed",
        "  ./hearsay correct speaker 3f2a90c1d4e5#a2 --as unstated"
      })
  private static final class Who extends OfStatement {
    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "NAME",
        description =
            "A name, or a description of one without a name. None for the author, and where no"
                + " source is stated.")
    private String name = "";

    @Option(
        names = "--as",
        paramLabel = "KIND",
        description = "What the source is: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private SourceKind kind = SourceKind.PERSON;

    Who(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open, FiledStatement filed) {
      Account account = open.ledger().account(filed.article().id()).orElseThrow();
      return new Change.Ascribe(filed.id(), Speaking.by(account, name, kind));
    }
  }

  @Command(
      name = "kind",
      mixinStandardHelpOptions = true,
      description = "Of what kind a statement's source is.",
      footer = {"", "Example:", "  ./hearsay correct kind 3f2a90c1d4e5#a2 organisation"})
  private static final class Kind extends OfStatement {
    @Parameters(index = "1", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.")
    private SourceKind kind = SourceKind.UNSTATED;

    Kind(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open, FiledStatement filed) {
      return new Change.Classify(filed.id(), kind);
    }
  }

  @Command(
      name = "act",
      mixinStandardHelpOptions = true,
      description = "What a statement's source does with the content.",
      footer = {"", "Example:", "  ./hearsay correct act 3f2a90c1d4e5#a2 deny"})
  private static final class Acted extends OfStatement {
    @Parameters(index = "1", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}.")
    private Act act = Act.ASSERT;

    Acted(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open, FiledStatement filed) {
      return new Change.Interpret(filed.id(), act);
    }
  }

  @Command(
      name = "spans",
      mixinStandardHelpOptions = true,
      description = {
        "Where a statement's source, cue and content stand in its article, in characters from its"
            + " begin as ./hearsay trace shows them. What is not given stays as it is.",
        ""
      },
      footer = {
        "",
        "Examples:",
        "  ./hearsay correct spans 3f2a90c1d4e5#a2 --content 118-207",
        "  ./hearsay correct spans 3f2a90c1d4e5#a2 --content 118-160,172-207 --source none"
      })
  private static final class Marked extends OfStatement {
    @Option(
        names = "--source",
        paramLabel = "PLACES",
        converter = Places.Parser.class,
        description = "As 118-160,172-207, or none.")
    private @Nullable Places source;

    @Option(
        names = "--cue",
        paramLabel = "PLACES",
        converter = Places.Parser.class,
        description = "As 118-160,172-207, or none.")
    private @Nullable Places cue;

    @Option(
        names = "--content",
        paramLabel = "PLACES",
        converter = Places.Parser.class,
        description = "As 118-160,172-207.")
    private @Nullable Places content;

    Marked(Console console) {
      super(console);
    }

    @Override
    Change change(OpenLedger open, FiledStatement filed) {
      StatementId id = filed.id();
      Attribution now = filed.statement().attribution();
      return new Change.Mark(
          id,
          source == null ? now.source() : source.spans(),
          cue == null ? now.cue() : cue.spans(),
          content == null ? now.content() : content.spans());
    }
  }
}
