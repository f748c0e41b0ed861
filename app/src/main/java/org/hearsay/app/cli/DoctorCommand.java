package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.attribution.Attribution;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.Relation;
import org.hearsay.claim.TextVectors;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.ModelDescription;
import org.hearsay.reader.vectors.ShippedVectors;
import picocli.CommandLine.Command;

/** {@code ./hearsay doctor}. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Says what Hearsay runs on (JDK, cores, memory, models and their checksums) and whether all"
            + " is well.")
final class DoctorCommand implements Callable<Integer> {
  private static final String SENTENCE =
      "The harbour master said that the bridge would open on Monday.";
  private static final String CONTENT = "the bridge would open";

  /** Two that say the same, in other words than the sentence. */
  private static final String RESIGNED = "The harbour master has resigned";

  private static final String RESIGNED_TOO = "The harbour master resigned";

  private final Console console;
  private final ReaderFactory readers;
  private final PairModelFactory pairModels;

  DoctorCommand(Console console, ReaderFactory readers, PairModelFactory pairModels) {
    this.console = console;
    this.readers = readers;
    this.pairModels = pairModels;
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
    boolean well = checkModel() & checkPairs() & checkVectors();
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

  private boolean checkPairs() throws IOException {
    try (PairModel pairs = pairModels.open(1)) {
      Map<Relation, Double> judged =
          pairs.judge(List.of(new PairModel.Pair(RESIGNED, RESIGNED_TOO))).getFirst();
      boolean right = judged.getOrDefault(Relation.SAME, 0.0) > 0.5;
      line("pairs", pairs.version() + "; comparing " + (right ? "works" : "is wrong"));
      return right;
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      line("pairs", "can't be loaded: " + e.getMessage());
      return false;
    }
  }

  private boolean checkVectors() throws IOException {
    try {
      TextVectors vectors = ShippedVectors.open();
      boolean right = likeness(vectors, RESIGNED_TOO) > likeness(vectors, SENTENCE);
      line("vectors", vectors.version() + "; searching by them " + (right ? "works" : "is wrong"));
      return right;
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      line("vectors", "can't be loaded: " + e.getMessage());
      return false;
    }
  }

  /** The cosine of both texts' vectors. */
  private static double likeness(TextVectors vectors, String other) {
    float[] one = vectors.of(RESIGNED).orElseThrow();
    float[] two = vectors.of(other).orElseThrow();
    double cosine = 0;
    for (int i = 0; i < one.length; i++) {
      cosine += one[i] * two[i];
    }
    return cosine;
  }

  private void line(String what, String value) throws IOException {
    console.print(String.format("%-9s %s%n", what, value));
  }
}
