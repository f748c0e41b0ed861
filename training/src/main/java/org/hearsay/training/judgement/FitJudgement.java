package org.hearsay.training.judgement;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.intake.gold.GoldLabels;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.ModelFiles;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;
import org.hearsay.source.resolution.Features;
import org.hearsay.source.resolution.Judgement;
import org.hearsay.source.resolution.Weights;
import org.hearsay.training.export.ModelProperties;
import org.hearsay.training.judgement.SoftmaxRegression.Case;

/**
 * Fits a model's {@code judgement.weights}: of the kinds of source and the acts, each tempered so
 * that its probabilities are calibrated (Guo et al., ICML 2017), and of whether a speaker is right.
 * Temperatures, speakers' confidences and the rates it prints come from parts of the articles that
 * the rest were fitted without.
 */
public final class FitJudgement {
  private static final int PARTS = Labelled.PARTS;
  private static final SoftmaxRegression KINDS =
      new SoftmaxRegression(names(SourceKind.values()), 1e-2, 3e-2, 150);
  private static final SoftmaxRegression ACTS =
      new SoftmaxRegression(names(Act.values()), 2e-2, 3e-2, 150);
  private static final double TEMPERATURE = 0.6;
  private static final double GOLD = 0.7;
  private static final double UNLABELLED = 0.05;
  private static final SoftmaxRegression TAUGHT_ACTS =
      new SoftmaxRegression(names(Act.values()), 2e-2, 3e-3, 150);
  private static final SoftmaxRegression RIGHT =
      new SoftmaxRegression(List.of("wrong", "right"), 1e-2, 1e-2, 150);

  private final List<Labelled> all;
  private final SoftmaxRegression actForm;
  private final IntFunction<List<Case>> actLessons;

  /** Learns from labels alone. */
  FitJudgement(List<Labelled> all) {
    this.all = all;
    actForm = ACTS;
    actLessons = part -> outside(part).map(FitJudgement::actCase).toList();
  }

  /** Learns acts from teachers' marks too; kinds are no oftener right with them. */
  FitJudgement(List<Labelled> all, Taught taught) {
    this.all = all;
    actForm = TAUGHT_ACTS;
    actLessons = taught::acts;
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3 || arguments.length > 4) {
      System.err.println(
          "usage: FitJudgement MODEL_FOLDER TRAIN.jsonl.gz LABELS.jsonl [MARKS_FOLDER]");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    List<GoldArticle> articles = GoldCorpus.read(Path.of(arguments[1])).articles();
    GoldLabels labels = GoldLabels.read(Path.of(arguments[2]));
    labels.rejected().forEach(System.err::println);
    try (AttributionReader reader = AttributionReader.open(ModelFiles.in(folder), 2)) {
      List<Labelled> all = Labelled.in(articles, labels.byArticle(), reader);
      FitJudgement fit =
          arguments.length == 3
              ? new FitJudgement(all)
              : new FitJudgement(
                  all, new Taught(Path.of(arguments[3]), TEMPERATURE, GOLD, UNLABELLED));
      Judgement judgement = fit.judgement();
      try (OutputStream out = Files.newOutputStream(folder.resolve("judgement.weights"))) {
        judgement.write(out);
      }
    }
    new ModelProperties(folder).refreshChecksum();
  }

  Judgement judgement() {
    IntFunction<List<Case>> kindLessons =
        part -> outside(part).map(FitJudgement::kindCase).toList();
    Fitted kinds = fitted("kind", KINDS, kindLessons, FitJudgement::kindCase);
    Fitted acts = fitted("act", actForm, actLessons, FitJudgement::actCase);
    return new Judgement(kinds.tempered(), acts.tempered(), speakers(kinds));
  }

  private static Case kindCase(Labelled labelled) {
    Features features = labelled.features();
    return KINDS.labelled(features.kind(), features.impression().ofSource(), labelled.kind());
  }

  private static Case actCase(Labelled labelled) {
    Features features = labelled.features();
    return ACTS.labelled(features.act(), features.impression().ofAct(), labelled.act());
  }

  /**
   * What was fitted.
   *
   * @param parts for each part of the articles weights that were fitted without it
   * @param tempered those fitted on all, with the temperature that suits what was held out
   */
  private record Fitted(List<Weights> parts, Weights tempered) {}

  private Fitted fitted(
      String name,
      SoftmaxRegression form,
      IntFunction<List<Case>> lessons,
      Function<Labelled, Case> toCase) {
    List<Weights> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      parts.add(form.fit(lessons.apply(part)));
    }
    int right = 0;
    for (Labelled labelled : all) {
      Case held = toCase.apply(labelled);
      double[] p = parts.get(labelled.part()).probabilities(held.indicators(), held.dense());
      right += Weights.likeliest(p) == held.label() ? 1 : 0;
    }
    Calibration calibration = calibration(parts, toCase);
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f %% of %d right where held out, log loss %.3f at temperature %.2f%n",
        name,
        100.0 * right / all.size(),
        all.size(),
        calibration.loss(),
        calibration.temperature());
    Weights whole = form.fit(lessons.apply(FeatureFile.UNLABELLED));
    return new Fitted(parts, whole.tempered(calibration.temperature()));
  }

  /**
   * A temperature.
   *
   * @param loss mean log loss at it, where held out
   */
  private record Calibration(double temperature, double loss) {}

  /** The best one. */
  private Calibration calibration(List<Weights> parts, Function<Labelled, Case> toCase) {
    Calibration best = new Calibration(1, Double.POSITIVE_INFINITY);
    for (double temperature = 0.5; temperature < 5; temperature *= 1.1) {
      double divisor = temperature;
      List<Weights> tempered = parts.stream().map(weights -> weights.tempered(divisor)).toList();
      double loss = 0;
      for (Labelled labelled : all) {
        Case held = toCase.apply(labelled);
        Weights weights = tempered.get(labelled.part());
        loss -= Math.log(weights.probabilities(held.indicators(), held.dense())[held.label()]);
      }
      loss /= all.size();
      if (loss < best.loss()) {
        best = new Calibration(temperature, loss);
      }
    }
    return best;
  }

  /** How often speakers are right, by what is known when they are resolved. */
  private Weights speakers(Fitted kinds) {
    List<Case> cases = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      for (Labelled labelled : all) {
        if (labelled.part() == part) {
          cases.add(speakerCase(labelled, kinds.parts().get(part)));
        }
      }
    }
    return RIGHT.fit(cases);
  }

  private static Case speakerCase(Labelled labelled, Weights kinds) {
    Features features = labelled.features();
    double[] p = kinds.probabilities(features.kind(), features.impression().ofSource());
    int kind = Weights.likeliest(p);
    boolean right =
        kind == labelled.kind() && (labelled.label().speaker() == null || labelled.draftRight());
    return RIGHT.labelled(
        Judgement.speakerIndicators(features, SourceKind.values()[kind], p[kind]),
        new float[0],
        right ? 1 : 0);
  }

  private Stream<Labelled> outside(int part) {
    return all.stream().filter(labelled -> labelled.part() != part);
  }
}
