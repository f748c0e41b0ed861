package org.hearsay.training.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Attribution;
import org.hearsay.evaluation.LinkedMatch;
import org.hearsay.evaluation.Marked;
import org.hearsay.evaluation.Scores;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.ModelFiles;
import org.hearsay.training.export.ModelProperties;
import org.hearsay.training.export.ModelProperties.Tuned;

/**
 * Tunes a model's few free numbers on the development articles and writes them into its properties:
 * how readily spans begin, then what confidence to give.
 *
 * <p>What is printed beside the chosen numbers is measured where they were chosen. The
 * calibration's error is measured by fitting on each half of the articles and measuring on the
 * other.
 */
public final class Tune {
  // What is tuned, in this order.
  private static final int TAG_WEIGHT = 0;
  private static final int CUE_BEGINS = 1;
  private static final int SOURCE_GOES_ON = 2;
  private static final int CONTENT_BEGINS = 3;
  private static final int CONTENT_GOES_ON = 4;

  /** A change for less than this, as a part of 1, is noise. */
  private static final double LEAST_GAIN = 0.0005;

  private final Path folder;
  private final List<GoldArticle> corpus;
  private final int window;
  private final int overlap;

  /** Where the search begins: the numbers of the network before. */
  private final double[] tuned = {1.5, -0.6, 0, 0, 0};

  private Tune(Path folder, List<GoldArticle> corpus, int window, int overlap) {
    this.folder = folder;
    this.corpus = corpus;
    this.window = window;
    this.overlap = overlap;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: Tune MODEL_FOLDER CORPUS.jsonl.gz");
      System.exit(2);
    }
    new Tune(
            Path.of(arguments[0]),
            GoldCorpus.read(Path.of(arguments[1])).articles(),
            Integer.getInteger("window", 256),
            Integer.getInteger("overlap", 64))
        .run();
  }

  private void run() throws IOException {
    double best = goodness(scores());
    best = tune("tag weight", TAG_WEIGHT, best, 0.5, 1);
    best = tune("cue begins", CUE_BEGINS, best, -1.2, -0.9, -0.3, 0);
    best = tune("content begins", CONTENT_BEGINS, best, -0.5, -0.25, 0.5);
    best = tune("content goes on", CONTENT_GOES_ON, best, 0.5);
    best = tune("source goes on", SOURCE_GOES_ON, best, 0.5);
    System.out.printf(Locale.ROOT, "mean F1 %.2f%n", 100 * best);
    double[] calibration = calibrate();
    write(calibration);
    Measure.print(Measure.scores(corpus, found(calibration)));
  }

  /** Tries other values of one number, keeps the best. */
  private double tune(String what, int index, double best, double... values) throws IOException {
    double kept = tuned[index];
    for (double value : values) {
      tuned[index] = value;
      double goodness = goodness(scores());
      System.out.printf(Locale.ROOT, "%s %+.1f: mean F1 %.2f%n", what, value, 100 * goodness);
      if (goodness > best + LEAST_GAIN) {
        best = goodness;
        kept = value;
      }
    }
    tuned[index] = kept;
    return best;
  }

  private static double goodness(Scores scores) {
    return (scores.source().f1() + scores.cue().f1() + scores.content().f1() + scores.linked().f1())
        / 4;
  }

  private Scores scores() throws IOException {
    return Measure.scores(corpus, found(new double[] {0, 1, 0, 0}));
  }

  private List<List<Attribution>> found(double[] calibration) throws IOException {
    write(calibration);
    try (AttributionReader reader =
        AttributionReader.open(ModelFiles.in(folder), Integer.getInteger("workers", 2))) {
      return Measure.read(reader, corpus);
    }
  }

  private void write(double[] calibration) throws IOException {
    double[] cueBonuses = {0, tuned[CUE_BEGINS], 0};
    double[] roleBonuses = {
      0, 0, tuned[SOURCE_GOES_ON], tuned[CONTENT_BEGINS], tuned[CONTENT_GOES_ON]
    };
    new ModelProperties(folder)
        .write(window, overlap, new Tuned(cueBonuses, tuned[TAG_WEIGHT], roleBonuses, calibration));
  }

  /**
   * Reads the network's own probabilities one at a time, by calibrations that pass each through.
   */
  private double[] calibrate() throws IOException {
    List<List<Attribution>> ofCue = found(new double[] {0, 1, 0, 0});
    List<List<Attribution>> ofSource = found(new double[] {0, 0, 1, 0});
    List<List<Attribution>> ofContent = found(new double[] {0, 0, 0, 1});
    List<LogisticRegression.Observation> even = new ArrayList<>();
    List<LogisticRegression.Observation> odd = new ArrayList<>();
    for (int article = 0; article < corpus.size(); article++) {
      boolean[] right = right(corpus.get(article), ofCue.get(article));
      for (int i = 0; i < right.length; i++) {
        double[] logits = {
          1,
          logit(ofCue.get(article).get(i)),
          logit(ofSource.get(article).get(i)),
          logit(ofContent.get(article).get(i))
        };
        (article % 2 == 0 ? even : odd).add(new LogisticRegression.Observation(logits, right[i]));
      }
    }
    double error =
        (LogisticRegression.fit(even).calibrationError(odd)
                + LogisticRegression.fit(odd).calibrationError(even))
            / 2;
    System.out.printf(Locale.ROOT, "expected calibration error on the other half: %.3f%n", error);
    List<LogisticRegression.Observation> all = new ArrayList<>(even);
    all.addAll(odd);
    return LogisticRegression.fit(all).weights();
  }

  private static boolean[] right(GoldArticle article, List<Attribution> found) {
    boolean[] right = new boolean[found.size()];
    List<Marked> predicted = found.stream().map(Marked::of).toList();
    LinkedMatch.pairs(article.text(), article.attributions(), predicted)
        .forEach(p -> right[p.predicted()] = true);
    return right;
  }

  private static double logit(Attribution attribution) {
    double probability = attribution.spanConfidence();
    return Math.log(probability / (1 - probability));
  }
}
