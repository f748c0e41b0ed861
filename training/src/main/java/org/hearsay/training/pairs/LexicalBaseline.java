package org.hearsay.training.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.Relation;
import org.hearsay.evaluation.StanceScores;
import org.hearsay.intake.gold.StanceCorpus.StancePair;
import org.hearsay.source.resolution.Weights;
import org.hearsay.training.judgement.SoftmaxRegression;
import org.hearsay.training.judgement.SoftmaxRegression.Case;

/**
 * How far the words alone carry a stance: a regression over them, fitted on the eight tenths of
 * FNC-1 that are learnt from. Not shipped; it is what the network is measured against.
 */
public final class LexicalBaseline {
  private static final SoftmaxRegression FORM =
      new SoftmaxRegression(Stream.of(Relation.values()).map(Enum::name).toList(), 0, 1e-5, 600);

  private final PairCorpora.Stances stances;
  private final Map<Integer, List<Set<String>>> sentences = new HashMap<>();

  private LexicalBaseline(PairCorpora.Stances stances) {
    this.stances = stances;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: LexicalBaseline DATA_FOLDER");
      System.exit(2);
    }
    new LexicalBaseline(new PairCorpora.Stances(Path.of(arguments[0]), "fnc1")).run();
  }

  private void run() {
    Weights weights = FORM.fit(stances.of(Tenth.LEARNT).stream().map(this::wordCase).toList());
    for (Tenth tenth : List.of(Tenth.TUNED, Tenth.MEASURED)) {
      StanceScores scores = new StanceScores();
      for (StancePair pair : stances.of(tenth)) {
        double[] found = weights.probabilities(List.of(), wordCase(pair).dense());
        scores.add(pair.relation(), Relation.values()[Weights.likeliest(found)]);
      }
      System.out.println(tenth + ": " + ScoreLine.of(scores));
    }
  }

  private Case wordCase(StancePair pair) {
    List<Set<String>> ofBody =
        sentences.computeIfAbsent(pair.body(), number -> WordSigns.sentences(stances.body(number)));
    return FORM.labelled(
        List.of(),
        WordSigns.of(pair.headline(), Objects.requireNonNull(ofBody)),
        pair.relation().ordinal());
  }
}
