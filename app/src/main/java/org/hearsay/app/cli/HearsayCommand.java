package org.hearsay.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
  /** Their answer takes so short that looking at the options of all others shows in it. */
  private static final Set<String> AT_ONCE = Set.of("claims", "trace", "speakers", "dossier");

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  private HearsayCommand() {}

  /**
   * The command line, ready to execute these arguments.
   *
   * @param arguments those to come; where they name one of a few commands that answer at once, the
   *     command line knows of that one alone
   */
  public static CommandLine commandLine(
      Console console,
      ReaderFactory readers,
      PairModelFactory pairModels,
      FetcherFactory fetchers,
      String... arguments) {
    Map<String, Supplier<Object>> commands = commands(console, readers, pairModels, fetchers);
    if (arguments.length > 0 && AT_ONCE.contains(arguments[0])) {
      commands.keySet().retainAll(Set.of(arguments[0]));
    }
    CommandLine commandLine = new CommandLine(new HearsayCommand());
    commands.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
    return commandLine
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
  }

  private static Map<String, Supplier<Object>> commands(
      Console console,
      ReaderFactory readers,
      PairModelFactory pairModels,
      FetcherFactory fetchers) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("read", () -> new ReadCommand(console, readers, fetchers));
    commands.put("add", () -> new AddCommand(console, readers, pairModels, fetchers));
    commands.put("watch", () -> new WatchCommand(console, readers, pairModels, fetchers));
    commands.put("claims", () -> new ClaimsCommand(console));
    commands.put("trace", () -> new TraceCommand(console));
    commands.put("speakers", () -> new SpeakersCommand(console));
    commands.put("dossier", () -> new DossierCommand(console, pairModels));
    commands.put("correct", () -> CorrectCommand.commandLine(console));
    commands.put("serve", () -> new ServeCommand(console, readers, pairModels, fetchers));
    commands.put("token", () -> TokenCommand.commandLine(console));
    commands.put("export", () -> new ExportCommand(console));
    commands.put("import", () -> new ImportCommand(console));
    commands.put("reindex", () -> new ReindexCommand(console));
    commands.put("reread", () -> new RereadCommand(console, readers, pairModels));
    commands.put("evaluate", () -> new EvaluateCommand(console, readers, pairModels));
    commands.put("doctor", () -> new DoctorCommand(console, readers, pairModels));
    commands.put("completion", () -> new CompletionCommand(console));
    return commands;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? See below.");
  }
}
