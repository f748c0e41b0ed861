package org.hearsay.training.judgement;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.evaluation.Label;
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
  private static final int PARTS = 6;
  private static final SoftmaxRegression KINDS =
      new SoftmaxRegression(names(SourceKind.values()), 1e-2, 3e-2, 150);
  private static final SoftmaxRegression ACTS =
      new SoftmaxRegression(names(Act.values()), 2e-2, 3e-2, 150);
  private static final SoftmaxRegression RIGHT =
      new SoftmaxRegression(List.of("wrong", "right"), 1e-2, 1e-2, 150);

  private final List<Labelled> all;

  private FitJudgement(List<Labelled> all) {
    this.all = all;
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("usage: FitJudgement MODEL_FOLDER TRAIN.jsonl.gz LABELS.jsonl...");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    List<GoldArticle> articles = GoldCorpus.read(Path.of(arguments[1])).articles();
    Map<String, Map<String, Label>> labels = new HashMap<>();
    for (String file : List.of(arguments).subList(2, arguments.length)) {
      GoldLabels read = GoldLabels.read(Path.of(file));
      read.rejected().forEach(System.err::println);
      labels.putAll(read.byArticle());
    }
    try (AttributionReader reader = AttributionReader.open(ModelFiles.in(folder), 2)) {
      Judgement judgement = new FitJudgement(Labelled.in(articles, labels, reader)).judgement();
      try (OutputStream out = Files.newOutputStream(folder.resolve("judgement.weights"))) {
        judgement.write(out);
      }
    }
    new ModelProperties(folder).refreshChecksum();
  }

  private Judgement judgement() {
    Weights kinds = fitted("kind", KINDS, FitJudgement::kindCase);
    Weights acts = fitted("act", ACTS, FitJudgement::actCase);
    return new Judgement(kinds, acts, speakers());
  }

  private static Case kindCase(Labelled labelled) {
    Features features = labelled.features();
    return new Case(
        features.kind(), features.impression().ofSource(), labelled.label().kind().ordinal());
  }

  private static Case actCase(Labelled labelled) {
    Features features = labelled.features();
    int act = labelled.label().act() == null ? 0 : labelled.label().act().ordinal();
    return new Case(features.act(), features.impression().ofAct(), act);
  }

  /** Weights fitted on all, with the temperature that suits what was held out. */
  private Weights fitted(String name, SoftmaxRegression form, Function<Labelled, Case> toCase) {
    List<Weights> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      parts.add(form.fit(outside(part).map(toCase).toList()));
    }
    int right = 0;
    for (Labelled labelled : all) {
      Case held = toCase.apply(labelled);
      double[] p = parts.get(part(labelled)).probabilities(held.indicators(), held.dense());
      right += Weights.likeliest(p) == held.label() ? 1 : 0;
    }
    double temperature = temperature(parts, toCase);
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f %% of %d right where held out, temperature %.2f%n",
        name,
        100.0 * right / all.size(),
        all.size(),
        temperature);
    return form.fit(all.stream().map(toCase).toList()).tempered(temperature);
  }

  private double temperature(List<Weights> parts, Function<Labelled, Case> toCase) {
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double temperature = 0.5; temperature < 5; temperature *= 1.1) {
      double loss = 0;
      for (Labelled labelled : all) {
        Case held = toCase.apply(labelled);
        Weights weights = parts.get(part(labelled)).tempered(temperature);
        loss -= Math.log(weights.probabilities(held.indicators(), held.dense())[held.label()]);
      }
      if (loss < least) {
        least = loss;
        best = temperature;
      }
    }
    return best;
  }

  /** How often speakers are right, by what is known when they are resolved. */
  private Weights speakers() {
    List<Case> cases = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      Weights kinds = KINDS.fit(outside(part).map(FitJudgement::kindCase).toList());
      for (Labelled labelled : all) {
        if (part(labelled) == part) {
          cases.add(speakerCase(labelled, kinds));
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
        kind == labelled.label().kind().ordinal()
            && (labelled.label().speaker() == null || labelled.draftRight());
    return new Case(
        Judgement.speakerIndicators(features, SourceKind.values()[kind], p[kind]),
        new float[0],
        right ? 1 : 0);
  }

  private Stream<Labelled> outside(int part) {
    return all.stream().filter(labelled -> part(labelled) != part);
  }

  private static int part(Labelled labelled) {
    return Math.floorMod(labelled.article().hashCode(), PARTS);
  }
}
