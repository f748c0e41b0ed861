package org.hearsay.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hearsay}: the root of all commands. */
@Command(
    name = "hearsay",
    description =
        "Reads news and shows who claims what, on whose word, in the exact words of the article.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  ./hearsay read samples/dispatches/2026-03-05_halwire_government-denies.txt",
      "  ./hearsay read --format html --output page.html samples/dispatches",
      "  cat article.txt | ./hearsay read --format json - | jq .attributions",
      "  ./hearsay add samples/dispatches",
      "  ./hearsay watch https://news.example/feed.xml",
      "  ./hearsay dossier \"Has Oren Maskell offered to resign?\"",
      "  ./hearsay serve",
      "",
      "Every command explains itself: ./hearsay read --help",
      "Exit codes: 0 done, 1 some input failed, 2 wrong usage."
    })
public final class HearsayCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  private HearsayCommand() {}

  /** The command line, ready to execute. */
  public static CommandLine commandLine(
      Console console,
      ReaderFactory readers,
      PairModelFactory pairModels,
      FetcherFactory fetchers) {
    CommandLine commandLine =
        new CommandLine(new HearsayCommand())
            .addSubcommand(new ReadCommand(console, readers, fetchers))
            .addSubcommand(new AddCommand(console, readers, pairModels, fetchers))
            .addSubcommand(new WatchCommand(console, readers, pairModels, fetchers))
            .addSubcommand(new ClaimsCommand(console))
            .addSubcommand(new TraceCommand(console))
            .addSubcommand(new SpeakersCommand(console))
            .addSubcommand(new DossierCommand(console, pairModels))
            .addSubcommand(CorrectCommand.commandLine(console))
            .addSubcommand(new ServeCommand(console, readers, pairModels, fetchers))
            .addSubcommand(TokenCommand.commandLine(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new ImportCommand(console))
            .addSubcommand(new ReindexCommand(console))
            .addSubcommand(new RereadCommand(console, readers, pairModels))
            .addSubcommand(new EvaluateCommand(console, readers, pairModels))
            .addSubcommand(new DoctorCommand(console, readers, pairModels))
            .addSubcommand(new CompletionCommand(console))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(
                    console.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
            .setUsageHelpWidth(Math.max(60, console.width()))
            .setExecutionExceptionHandler((e, command, parsed) -> {
              if (Failure.isBrokenPipe(e)) {
                return CommandLine.ExitCode.OK;
              }
              console.err().println("hearsay: " + Failure.inWords(e));
              console.err().flush();
              return CommandLine.ExitCode.SOFTWARE;
            });
    return commandLine;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? See below.");
  }
}
