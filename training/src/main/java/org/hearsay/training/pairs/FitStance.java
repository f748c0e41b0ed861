package org.hearsay.training.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.claim.BodyStance;
import org.hearsay.claim.Relation;
import org.hearsay.reader.pairs.PairFiles;
import org.hearsay.reader.pairs.PairReader;
import org.hearsay.source.resolution.Weights;
import org.hearsay.training.judgement.SoftmaxRegression;
import org.hearsay.training.pairs.JudgedPairs.Judged;

/**
 * Calibrates a pair model and fits how a whole body's stance is weighed, on the tenth of FNC-1 that
 * is for tuning: the network has learnt the others by heart and is too sure of them. The ridge is
 * chosen by fitting on parts of the bodies and scoring the rest. Then scores the tenth that is kept
 * for measuring.
 */
public final class FitStance {
  private static final int PARTS = 5;
  private static final int ITERATIONS = 600;
  private static final double[] RIDGES = {1e-4, 1e-3, 1e-2};

  private final Path folder;
  private final PairCorpora.Stances stances;

  private FitStance(Path folder, PairCorpora.Stances stances) {
    this.folder = folder;
    this.stances = stances;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: FitStance MODEL_FOLDER DATA_FOLDER");
      System.exit(2);
    }
    new FitStance(Path.of(arguments[0]), new PairCorpora.Stances(Path.of(arguments[1]), "fnc1"))
        .run();
  }

  private void run() throws IOException {
    PairProperties.write(folder, 1, Weights.none(Relation.values().length));
    JudgedPairs raw = judged(Tenth.TUNED);
    double temperature = raw.bestTemperature();
    JudgedPairs tuned = raw.tempered(temperature);
    System.out.printf(
        Locale.ROOT,
        "temperature %.3f: loss %.3f, before %.3f%n",
        temperature,
        tuned.loss(),
        raw.loss());
    print("network alone, tuning tenth", tuned, FitStance::byNetwork);
    Weights weights = fitted(tuned);
    PairProperties.write(folder, temperature, weights);
    JudgedPairs measured = judged(Tenth.MEASURED);
    print("network alone, measuring tenth", measured, FitStance::byNetwork);
    print("weighed, measuring tenth", measured, judged -> weighed(weights, judged));
  }

  private JudgedPairs judged(Tenth tenth) throws IOException {
    try (PairReader reader =
        PairReader.open(PairFiles.in(folder), Integer.getInteger("workers", 2))) {
      return JudgedPairs.of(reader, stances, tenth);
    }
  }

  /** The weights with the ridge that serves best where it was not fitted. */
  private static Weights fitted(JudgedPairs tuned) {
    SoftmaxRegression best = form(RIDGES[0]);
    double highest = -1;
    for (double ridge : RIDGES) {
      List<Weights> parts = new ArrayList<>();
      for (int part = 0; part < PARTS; part++) {
        int left = part;
        parts.add(fit(form(ridge), tuned.seen().stream().filter(j -> part(j) != left).toList()));
      }
      JudgedPairs.Decision crossed = judged -> weighed(parts.get(part(judged)), judged);
      print("weighed, tuning tenth in parts, ridge " + ridge, tuned, crossed);
      double score = tuned.scores(crossed).score();
      if (score > highest) {
        highest = score;
        best = form(ridge);
      }
    }
    return fit(best, tuned.seen());
  }

  private static SoftmaxRegression form(double ridge) {
    return new SoftmaxRegression(LexicalBaseline.RELATIONS, 0, ridge, ITERATIONS);
  }

  private static Weights fit(SoftmaxRegression form, List<Judged> seen) {
    return form.fit(seen.stream().map(Judged::asCase).toList());
  }

  private static int part(Judged judged) {
    return Math.floorMod(Integer.toString(judged.pair().body()).hashCode(), PARTS);
  }

  private static Relation weighed(Weights weights, Judged judged) {
    return BodyStance.decided(
        weights.probabilities(
            List.of(), BodyStance.signs(judged.question(), judged.probabilities())));
  }

  private static Relation byNetwork(Judged judged) {
    double[] probabilities = new double[Relation.values().length];
    for (Map.Entry<Relation, Double> entry : judged.probabilities().entrySet()) {
      probabilities[entry.getKey().ordinal()] = entry.getValue();
    }
    return BodyStance.decided(probabilities);
  }

  private static void print(String what, JudgedPairs pairs, JudgedPairs.Decision decision) {
    System.out.println(what + ": " + LexicalBaseline.line(pairs.scores(decision)));
  }
}
