package org.hearsay.training.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.Relation;
import org.hearsay.claim.SameClaim;
import org.hearsay.reader.pairs.PairFiles;
import org.hearsay.reader.pairs.PairReader;
import org.hearsay.source.resolution.Weights;
import org.hearsay.training.judgement.SoftmaxRegression;
import org.hearsay.training.pairs.ClaimPairs.ClaimPair;

/**
 * Fits {@code claims.weights}, by which statements join claims. What it prints was measured on
 * events that the weights were fitted without.
 */
public final class FitSameClaim {
  private static final int PARTS = 6;
  private static final SoftmaxRegression FORM =
      new SoftmaxRegression(List.of("another", "same"), 1e-3, 1e-3, 150);

  private FitSameClaim() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("usage: FitSameClaim MODEL_FOLDER LABELS.jsonl SAMPLES CLUSTERS.jsonl.gz");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    List<ClaimPair> pairs =
        ClaimPairs.read(
            Path.of(arguments[1]), ClaimPairs.texts(Path.of(arguments[2]), Path.of(arguments[3])));
    List<SoftmaxRegression.Case> cases = cases(folder, pairs);
    measure(pairs, cases);
    PairProperties.writeWeights(folder.resolve("claims.weights"), FORM.fit(cases));
    PairProperties.refreshChecksum(folder);
  }

  private static List<SoftmaxRegression.Case> cases(Path folder, List<ClaimPair> pairs)
      throws IOException {
    try (PairReader reader = PairReader.open(PairFiles.in(folder), 2)) {
      List<Map<Relation, Double>> judged =
          reader.judge(pairs.stream().map(p -> new Pair(p.one(), p.other())).toList());
      List<SoftmaxRegression.Case> cases = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        ClaimPair pair = pairs.get(i);
        float[] evidence = SameClaim.evidence(pair.one(), pair.other(), judged.get(i));
        cases.add(FORM.labelled(List.of(), evidence, pair.first() == Relation.SAME ? 1 : 0));
      }
      return cases;
    }
  }

  private static void measure(List<ClaimPair> pairs, List<SoftmaxRegression.Case> cases) {
    int right = 0;
    int found = 0;
    int gold = 0;
    int agreed = 0;
    for (int part = 0; part < PARTS; part++) {
      List<SoftmaxRegression.Case> others = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        if (part(pairs.get(i)) != part) {
          others.add(cases.get(i));
        }
      }
      Weights weights = FORM.fit(others);
      for (int i = 0; i < cases.size(); i++) {
        if (part(pairs.get(i)) == part) {
          boolean same = weights.probabilities(List.of(), cases.get(i).dense())[1] > 0.5;
          found += same ? 1 : 0;
          gold += cases.get(i).label();
          right += same ? cases.get(i).label() : 0;
        }
      }
    }
    for (ClaimPair pair : pairs) {
      agreed += (pair.first() == Relation.SAME) == (pair.second() == Relation.SAME) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "same claim, on events left out: precision %.3f, recall %.3f, F1 %.3f of %d pairs; two"
            + " people agree on %.1f %%%n",
        (double) right / Math.max(1, found),
        (double) right / Math.max(1, gold),
        2.0 * right / Math.max(1, found + gold),
        pairs.size(),
        100.0 * agreed / pairs.size());
  }

  private static int part(ClaimPair pair) {
    return Math.floorMod(pair.event().hashCode(), PARTS);
  }
}
