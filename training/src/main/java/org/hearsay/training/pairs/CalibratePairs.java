package org.hearsay.training.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.claim.BodyStance;
import org.hearsay.evaluation.StanceScores;
import org.hearsay.reader.pairs.PairFiles;
import org.hearsay.reader.pairs.PairReader;

/**
 * Finds a pair model's temperature on the tenth of FNC-1 that is for tuning: the network has learnt
 * the others by heart and is too sure of them. Then scores stances, on that tenth and on the one
 * that is kept for measuring.
 */
public final class CalibratePairs {
  private final Path folder;
  private final PairCorpora.Stances stances;

  private CalibratePairs(Path folder, PairCorpora.Stances stances) {
    this.folder = folder;
    this.stances = stances;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: CalibratePairs MODEL_FOLDER DATA_FOLDER");
      System.exit(2);
    }
    new CalibratePairs(
            Path.of(arguments[0]), new PairCorpora.Stances(Path.of(arguments[1]), "fnc1"))
        .run();
  }

  private void run() throws IOException {
    PairProperties.write(folder, 1);
    JudgedPairs raw = judged(Tenth.TUNED);
    double temperature = raw.bestTemperature();
    JudgedPairs tuned = raw.tempered(temperature);
    PairProperties.write(folder, temperature);
    System.out.printf(
        Locale.ROOT,
        "temperature %.3f: loss %.3f, before %.3f%n",
        temperature,
        tuned.loss(),
        raw.loss());
    print("tuning tenth", tuned.scores(BodyStance::likeliest));
    JudgedPairs measured = judged(Tenth.MEASURED);
    System.out.printf(Locale.ROOT, "loss where measured %.3f%n", measured.loss());
    print("measuring tenth", measured.scores(BodyStance::likeliest));
  }

  private JudgedPairs judged(Tenth tenth) throws IOException {
    try (PairReader reader =
        PairReader.open(PairFiles.in(folder), Integer.getInteger("workers", 2))) {
      return JudgedPairs.of(reader, stances, stances.of(tenth));
    }
  }

  private static void print(String what, StanceScores scores) {
    System.out.println(what + ": " + ScoreLine.of(scores));
  }
}
