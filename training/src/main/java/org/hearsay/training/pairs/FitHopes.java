package org.hearsay.training.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.claim.Claims.Thresholds;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.Relation;
import org.hearsay.claim.SameClaim;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.reader.pairs.PairFiles;
import org.hearsay.reader.pairs.PairReader;
import org.hearsay.source.resolution.Weights;
import org.hearsay.training.judgement.SoftmaxRegression;
import org.hearsay.training.judgement.SoftmaxRegression.Case;

/**
 * Fits {@code hopes.weights}, by which the program decides what to ask the pair model about: on the
 * model's own answers about contents of PolNeAR's training articles that resemble each other. It
 * prints how many questions each least hope saves, and what share of those that belong together it
 * costs, in every other one, by weights fitted on the rest.
 */
public final class FitHopes {
  private static final int PAIRS = 12_000;
  private static final double[] LEAST = {0.015, 0.03, 0.06, 0.1, 0.15, 0.2};
  private static final SoftmaxRegression FORM =
      new SoftmaxRegression(List.of("neither", "belong together"), 1e-6, 1e-6, 1_000);

  private FitHopes() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: FitHopes MODEL_FOLDER TRAIN.jsonl.gz");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    List<Pair> pairs =
        new AlikeContents(GoldCorpus.read(Path.of(arguments[1])).articles()).some(PAIRS);
    List<Case> cases;
    try (PairReader reader = PairReader.open(PairFiles.in(folder), 2)) {
      cases = cases(pairs, reader.judge(pairs), reader.sameClaim());
    }
    measure(cases);
    PairProperties.writeWeights(folder.resolve("hopes.weights"), FORM.fit(cases));
    PairProperties.refreshChecksum(folder);
  }

  private static List<Case> cases(
      List<Pair> pairs, List<Map<Relation, Double>> judged, SameClaim decision) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      double same = decision.probability(pair.claim(), pair.text(), judged.get(i));
      double opposite = judged.get(i).getOrDefault(Relation.CONTRADICTS, 0.0);
      boolean together =
          same >= Thresholds.CHOSEN.same() || opposite >= Thresholds.CHOSEN.contradicts();
      float[] likeness = SameClaim.likeness(pair.claim(), pair.text());
      cases.add(FORM.labelled(List.of(), likeness, together ? 1 : 0));
    }
    return cases;
  }

  private static void measure(List<Case> cases) {
    Weights weights = FORM.fit(every(cases, 0));
    List<Case> held = every(cases, 1);
    double together = held.stream().mapToInt(Case::label).sum();
    System.out.printf(
        Locale.ROOT,
        "%d pairs, of %.1f %% the model says that they belong together%n",
        cases.size(),
        100 * together / held.size());
    for (double least : LEAST) {
      List<Case> unasked =
          held.stream()
              .filter(it -> weights.probabilities(List.of(), it.dense())[1] < least)
              .toList();
      System.out.printf(
          Locale.ROOT,
          "least hope %.2f: %.1f %% not asked, among them %.1f %% of those that belong together%n",
          least,
          100.0 * unasked.size() / held.size(),
          100 * unasked.stream().mapToInt(Case::label).sum() / Math.max(1, together));
    }
  }

  private static List<Case> every(List<Case> cases, int rest) {
    return IntStream.range(0, cases.size())
        .filter(i -> i % 2 == rest)
        .mapToObj(cases::get)
        .toList();
  }
}
