package org.hearsay.training.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.attribution.Attribution;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Score;
import org.hearsay.evaluation.Scores;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.ModelFiles;

/** Prints the scores of a model in a folder on a corpus. */
public final class Measure {
  private Measure() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: Measure MODEL_FOLDER CORPUS.jsonl.gz");
      System.exit(2);
    }
    List<GoldArticle> corpus = GoldCorpus.read(Path.of(arguments[1])).articles();
    try (AttributionReader reader =
        AttributionReader.open(
            ModelFiles.in(Path.of(arguments[0])), Integer.getInteger("workers", 2))) {
      print(scores(corpus, read(reader, corpus)));
    }
  }

  static List<List<Attribution>> read(AttributionReader reader, List<GoldArticle> corpus) {
    return reader.attributionsOf(
        corpus.stream().map(a -> Article.of(a.text(), "en", Publication.UNKNOWN)).toList());
  }

  static Scores scores(List<GoldArticle> corpus, List<List<Attribution>> found) {
    Evaluation evaluation = new Evaluation();
    for (int i = 0; i < corpus.size(); i++) {
      evaluation.add(corpus.get(i).text(), corpus.get(i).attributions(), found.get(i));
    }
    return evaluation.scores();
  }

  static void print(Scores scores) {
    print("source", scores.source());
    print("cue", scores.cue());
    print("content", scores.content());
    print("linked", scores.linked());
  }

  private static void print(String what, Score score) {
    System.out.printf(
        Locale.ROOT,
        "%-8s P %.1f R %.1f F1 %.1f (%d gold, %d found, %d right)%n",
        what,
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1(),
        score.gold(),
        score.predicted(),
        score.correct());
  }
}
