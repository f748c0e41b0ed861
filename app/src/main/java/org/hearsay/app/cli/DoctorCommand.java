package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.attribution.Attribution;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.ModelDescription;
import picocli.CommandLine.Command;

/** {@code ./hearsay doctor}. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Says what Hearsay runs on (JDK, cores, memory, model and its checksum) and whether all is"
            + " well.")
final class DoctorCommand implements Callable<Integer> {
  private static final String SENTENCE =
      "The harbour master said that the bridge would open on Monday.";
  private static final String CONTENT = "the bridge would open";

  private final Console console;
  private final ReaderFactory readers;

  DoctorCommand(Console console, ReaderFactory readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() throws IOException {
    Runtime runtime = Runtime.getRuntime();
    line("Hearsay", Version.number());
    line("JDK", Runtime.version() + ", " + System.getProperty("java.vendor"));
    line("system", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
    line("cores", String.valueOf(runtime.availableProcessors()));
    line("heap", runtime.maxMemory() / (1 << 20) + " MiB at most");
    line(
        "terminal",
        (console.outOnTerminal() ? "yes, " : "no, ")
            + (console.colours() ? "colours" : "no colours"));
    boolean well = checkModel();
    console.print(well ? "All is well.\n" : "Something is wrong: see above.\n");
    return well ? 0 : 1;
  }

  private boolean checkModel() throws IOException {
    long began = System.nanoTime();
    try (AttributionReader reader = readers.open(1)) {
      ModelDescription model = reader.description();
      line(
          "model",
          model.name() + " " + model.version() + ", for " + String.join(", ", model.languages()));
      line(
          "",
          String.format(
              Locale.ROOT,
              "%.1f MB, CRC-32C %s, as it should be",
              model.bytes() / 1e6,
              model.crc32c()));
      line("runtime", reader.runtime());
      return checkReading(reader, began);
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      line("model", "can't be loaded: " + e.getMessage());
      return false;
    }
  }

  private boolean checkReading(AttributionReader reader, long began) throws IOException {
    Article article = Article.of(SENTENCE, "en", Publication.UNKNOWN);
    List<Attribution> found = reader.attributionsOf(List.of(article)).getFirst();
    boolean right =
        found.stream()
            .anyMatch(a -> a.content().stream().anyMatch(s -> s.in(SENTENCE).contains(CONTENT)));
    double seconds = (System.nanoTime() - began) / 1e9;
    line(
        "reading",
        String.format(
            Locale.ROOT, "%s (%.2f s with loading)", right ? "works" : "is wrong", seconds));
    return right;
  }

  private void line(String what, String value) throws IOException {
    console.print(String.format("%-9s %s%n", what, value));
  }
}
