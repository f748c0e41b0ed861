package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.report.HtmlReport;
import org.hearsay.app.report.JsonReport;
import org.hearsay.app.report.Report;
import org.hearsay.app.report.SourcesReport;
import org.hearsay.app.report.TextReport;
import org.hearsay.intake.ReadInputs;
import org.hearsay.reader.AttributionReader;
import org.hearsay.source.resolution.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hearsay read}. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Prints every attributed statement of articles: who is reported to have said it (source), the"
          + " words that say so (cue), and what was said (content), in the article's exact words;"
          + " who that is, through whom the article has it, whether they assert or deny it, and"
          + " when. It stores nothing.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay read article.txt",
      "  ./hearsay read --format json articles/ > statements.jsonl",
      "  ./hearsay read --format sources article.txt",
      "  ./hearsay read --format html --output page.html --published 2026-03-05 article.txt",
      "  ./hearsay read https://news.example/2026/03/05/story.html",
      "  ./hearsay read feed.xml crawl.warc.gz articles.jsonl telegram/result.json",
      "",
      InputOptions.EXAMPLES_OF_INPUTS,
      "",
      "What can't be read (no UTF-8, binary, empty, larger than 5 MB, not English) is reported with"
          + " its reason, the others are still read, and the exit code is 1."
    })
final class ReadCommand implements Callable<Integer> {
  private final Console console;
  private final ReaderFactory readers;
  private final FetcherFactory fetchers;

  @Mixin private InputOptions inputs = new InputOptions();

  @Option(
      names = "--format",
      description =
          "How to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}. json is one line an"
              + " article; sources is a table of an article's sources, those without a name first.")
  private Format format = Format.text;

  @Option(names = "--with-text", description = "With --format json: give the article's text too.")
  private boolean withText;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which appears only when all is written.")
  private @Nullable Path output;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "How many threads read. Default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  ReadCommand(Console console, ReaderFactory readers, FetcherFactory fetchers) {
    this.console = console;
    this.readers = readers;
    this.fetchers = fetchers;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
    }
    Path place = output;
    if (place == null) {
      return read(console.out()) ? 0 : 1;
    }
    try (OutputFile file = OutputFile.at(place)) {
      boolean allRead = read(file.stream());
      file.complete();
      return allRead ? 0 : 1;
    }
  }

  private boolean read(OutputStream stream) throws IOException {
    boolean resultsOnTerminal = output == null && console.outOnTerminal();
    try (RecordWriter out = new RecordWriter(stream);
        ReadInputs read = inputs.open(console.in(), fetchers);
        AttributionReader reader = readers.open(threads);
        Progress progress = new Progress(read::expected, console, resultsOnTerminal)) {
      Report report = report(out);
      boolean allRead =
          new Reading(
                  new AccountReader(reader, new Sources(reader.judgement())), report, out, progress)
              .all(read);
      report.close();
      out.flush();
      return allRead;
    }
  }

  private Report report(Writer out) {
    return switch (format) {
      case text -> new TextReport(out, console.width(), output == null && console.colours());
      case json -> new JsonReport(out, withText);
      case html -> new HtmlReport(out);
      case sources -> new SourcesReport(out, console.width());
    };
  }
}
