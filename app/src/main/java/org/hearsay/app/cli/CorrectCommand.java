package org.hearsay.app.cli;

import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hearsay correct}. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Sets right what was read or matched wrongly. What a person says beats the models, holds also"
          + " after an article is read anew, and can be exported as training data. Of several"
          + " corrections of one thing the last one holds.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay trace c1a2b3c4d5e6                     # names the claim's statements",
      "  ./hearsay correct act 3f2a90c1d4e5#a2 deny",
      "  ./hearsay correct merge c1a2b3c4d5e6 c6e5d4c3b2a1",
      "  ./hearsay correct reliability \"The Marresk Courier\" B",
      "  ./hearsay correct list",
      "  ./hearsay export --format gold > corrected.jsonl"
    })
final class CorrectCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  private CorrectCommand() {}

  static CommandLine commandLine(Console console) {
    CommandLine commandLine = new CommandLine(new CorrectCommand());
    Stream.of(
            StatementCorrections.commands(console),
            ClaimCorrections.commands(console),
            SpeakerCorrections.commands(console),
            GradeCorrections.commands(console))
        .flatMap(commands -> commands.stream())
        .forEach(commandLine::addSubcommand);
    return commandLine.addSubcommand(new CorrectionsCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What is to be corrected? See below.");
  }
}
