package org.hearsay.training.judgement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.hearsay.evaluation.Label;
import org.hearsay.evaluation.SourceEvaluation;
import org.hearsay.evaluation.SourceScores;
import org.hearsay.intake.gold.GoldLabels;

/** Prints how far two files of labels agree on the attributions that both label. */
public final class CompareLabels {
  private CompareLabels() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: CompareLabels FIRST.jsonl SECOND.jsonl");
      System.exit(2);
    }
    GoldLabels first = read(arguments[0]);
    GoldLabels second = read(arguments[1]);
    SourceScores scores = SourceScores.NONE;
    for (Map.Entry<String, Map<String, Label>> article : second.byArticle().entrySet()) {
      Map<String, Label> same = first.byArticle().getOrDefault(article.getKey(), Map.of());
      scores = scores.plus(SourceEvaluation.agreement(same, article.getValue()));
    }
    print(scores);
  }

  private static GoldLabels read(String file) throws IOException {
    GoldLabels labels = GoldLabels.read(Path.of(file));
    labels.rejected().forEach(System.err::println);
    return labels;
  }

  private static void print(SourceScores scores) {
    System.out.printf(
        Locale.ROOT,
        "%d labelled twice: speaker %.1f kind %.1f act %.1f, via F1 %.1f, said_on F1 %.1f%n",
        scores.matched(),
        100 * scores.share(scores.speaker()),
        100 * scores.share(scores.kind()),
        100 * scores.share(scores.act()),
        100 * scores.via().f1(),
        100 * scores.saidOn().f1());
    scores.confusions().forEach((pair, times) -> System.out.println(times + "  " + pair));
  }
}
