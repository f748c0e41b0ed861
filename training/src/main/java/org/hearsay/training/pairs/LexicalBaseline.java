package org.hearsay.training.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.claim.BodyStance;
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
  static final List<String> RELATIONS = Stream.of(Relation.values()).map(Enum::name).toList();

  private static final SoftmaxRegression FORM = new SoftmaxRegression(RELATIONS, 0, 1e-5, 600);

  private LexicalBaseline() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: LexicalBaseline DATA_FOLDER");
      System.exit(2);
    }
    PairCorpora.Stances stances = new PairCorpora.Stances(Path.of(arguments[0]), "fnc1");
    List<Case> cases =
        stances.of(Tenth.LEARNT).stream().map(pair -> wordCase(stances, pair)).toList();
    Weights weights = FORM.fit(cases);
    for (Tenth tenth : List.of(Tenth.TUNED, Tenth.MEASURED)) {
      StanceScores scores = new StanceScores();
      for (StancePair pair : stances.of(tenth)) {
        double[] probabilities = weights.probabilities(List.of(), wordCase(stances, pair).dense());
        scores.add(pair.relation(), BodyStance.decided(probabilities));
      }
      System.out.println(tenth + ": " + line(scores));
    }
  }

  private static Case wordCase(PairCorpora.Stances stances, StancePair pair) {
    return new Case(
        List.of(), BodyStance.wordSigns(stances.question(pair)), pair.relation().ordinal());
  }

  /** Scores in one line. */
  static String line(StanceScores scores) {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%d pairs, score %.1f, macro F1 %.3f",
            scores.pairs(),
            scores.score(),
            scores.macroF1()));
    for (Relation relation : Relation.values()) {
      line.append(String.format(Locale.ROOT, ", %s %.3f", relation, scores.f1(relation)));
    }
    return line.toString();
  }
}
