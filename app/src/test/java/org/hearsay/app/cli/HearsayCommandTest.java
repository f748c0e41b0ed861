package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.intake.fetch.HttpFetcher;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.pairs.PairReader;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HearsayCommandTest {
  @Test
  void everyCommandIsCalledAsItDescribesItself() {
    assertThat(commandLine().getSubcommands())
        .isNotEmpty()
        .allSatisfy((name, command) -> assertThat(command.getCommandName()).isEqualTo(name));
  }

  @Test
  void aCommandThatIsTheOnlyOneExplainsItselfAsAmongAll() {
    for (String name : new String[] {"claims", "trace", "speakers", "dossier"}) {
      CommandLine alone = commandLine(name, "--help");

      assertThat(alone.getSubcommands()).containsOnlyKeys(name);
      assertThat(help(alone, name)).isEqualTo(help(commandLine(), name));
    }
  }

  private static String help(CommandLine commandLine, String name) {
    return commandLine.getSubcommands().get(name).getUsageMessage();
  }

  private static CommandLine commandLine(String... arguments) {
    Console console =
        Console.ofProcess(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    return HearsayCommand.commandLine(
        console, AttributionReader::open, PairReader::open, HttpFetcher::open, arguments);
  }
}
