package org.hearsay.training.pairs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.claim.Relation;
import org.hearsay.claim.TellingSentences;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Windows;
import org.hearsay.training.BaseFiles;
import org.hearsay.training.corpus.Example;
import org.hearsay.training.network.Architecture;
import org.hearsay.training.network.Trainer;
import org.hearsay.training.weights.BaseEncoder;
import org.hearsay.training.weights.Checkpoint;
import org.hearsay.training.weights.Tensor;

/**
 * Fine-tunes a sentence encoder to tell how two texts relate, with the trainer of the attribution
 * model: a pair is a window of two paragraphs, and the relation is the label of its first position.
 * First it learns from headlines and bodies, then from pairs of single statements. Writes a
 * checkpoint every few hundred steps, and goes on from the last one when started again.
 */
public final class TrainPairs {
  private static final int LONGEST = 128;
  private static final int POSITIONS_A_STEP = 2048;
  private static final int WORKERS = 2;
  private static final int SAVED_EVERY = 250;
  private static final int LOGGED_EVERY = 25;
  private static final double WARM_UP = 0.06;
  private static final double ENCODER_RATE = 1e-4;
  private static final double HEAD_RATE = 5e-4;
  private static final int UNRELATED = 8_000;
  private static final int DISAGREE_TIMES = 2;
  private static final int BODIES_AGAIN = 5_000;
  private static final int DRAWN_TOGETHER = 256;

  private final Path data;
  private final Path run;
  private final PieceTokenizer tokenizer;
  private final Windows windows;

  private TrainPairs(Path data, Path run) throws IOException {
    this.data = data;
    this.run = run;
    tokenizer = new PieceTokenizer(BaseFiles.vocabulary());
    windows = new Windows(tokenizer.vocabulary(), LONGEST, 0);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: TrainPairs DATA_FOLDER RUN_FOLDER");
      System.exit(2);
    }
    new TrainPairs(Path.of(arguments[0]), Path.of(arguments[1]))
        .run(Integer.getInteger("epochs", 2));
  }

  /** Steps that share a course of the learning rate. */
  private record Stage(List<List<List<Example>>> steps, double encoderRate, double headRate) {}

  private void run(int epochs) throws IOException {
    Files.createDirectories(run);
    Path saved = run.resolve("pairs.checkpoint");
    List<Example> bodies = bodies();
    List<List<List<Example>>> first = new ArrayList<>();
    for (int epoch = 0; epoch < epochs; epoch++) {
      first.addAll(steps(bodies, new Random(epoch)));
    }
    List<Stage> stages =
        List.of(
            new Stage(first, ENCODER_RATE, HEAD_RATE),
            new Stage(
                steps(statements(bodies), new Random(epochs)), ENCODER_RATE / 2, HEAD_RATE / 2));
    try (Trainer trainer = new Trainer(start(saved), WORKERS, 1)) {
      int begin = 0;
      for (Stage stage : stages) {
        train(trainer, stage, begin, saved);
        begin += stage.steps().size();
      }
    }
  }

  private static void train(Trainer trainer, Stage stage, int begin, Path saved)
      throws IOException {
    int steps = stage.steps().size();
    double loss = 0;
    long began = System.nanoTime();
    int first = Math.max(0, trainer.steps() - begin);
    for (int step = first; step < steps; step++) {
      double rate = schedule(step / (double) steps);
      List<List<Example>> shares = stage.steps().get(step);
      loss +=
          trainer
              .step(shares, rate * stage.encoderRate(), rate * stage.headRate(), begin + step)
              .tags();
      if ((step + 1) % LOGGED_EVERY == 0) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
            "step %d of %d: loss %.3f, %.0f minutes left%n",
            step + 1,
            steps,
            loss / LOGGED_EVERY,
            seconds / 60 / (step + 1 - first) * (steps - step));
        loss = 0;
      }
      if ((step + 1) % SAVED_EVERY == 0 || step + 1 == steps) {
        Checkpoint.write(saved, trainer.state());
      }
    }
  }

  private static Map<String, Tensor> start(Path saved) throws IOException {
    if (Files.exists(saved)) {
      return Checkpoint.read(saved);
    }
    try (InputStream onnx = BaseFiles.sentenceEncoder()) {
      return Architecture.initial(BaseEncoder.read(onnx), 1);
    }
  }

  private static double schedule(double done) {
    return done < WARM_UP
        ? Math.max(0.02, done / WARM_UP)
        : Math.max(0, (1 - done) / (1 - WARM_UP));
  }

  /** Single statements, with some bodies so that these are not forgotten. */
  private List<Example> statements(List<Example> bodies) throws IOException {
    StatementPairs made = new StatementPairs(new Random(1));
    List<LabelledPair> pairs =
        new ArrayList<>(
            made.ofHeadlines(
                PairCorpora.stances(data.resolve("stance/fnc1-train.jsonl.gz")).stream()
                    .filter(TrainPairs::isForTraining)
                    .toList()));
    pairs.addAll(
        made.ofContents(GoldCorpus.read(data.resolve("polnear/train.jsonl.gz")).articles()));
    pairs.addAll(PairCorpora.entailments(data.resolve("entailment/rte.jsonl.gz")));
    List<Example> examples = new ArrayList<>(pairs.stream().map(this::example).toList());
    List<Example> again = new ArrayList<>(bodies);
    Collections.shuffle(again, new Random(2));
    examples.addAll(again.subList(0, Math.min(again.size(), BODIES_AGAIN)));
    return examples;
  }

  private static boolean isForTraining(PairCorpora.Stance stance) {
    return stance.tenth() != PairCorpora.MEASURED && stance.tenth() != PairCorpora.CHOSEN_ON;
  }

  /** Headlines and bodies, premises and hypotheses. */
  private List<Example> bodies() throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    for (String corpus : List.of("fnc1", "arc")) {
      Map<Integer, TellingSentences> bodies =
          PairCorpora.bodies(data.resolve("stance/" + corpus + "-bodies.jsonl.gz"));
      List<PairCorpora.Stance> all =
          PairCorpora.stances(data.resolve("stance/" + corpus + "-train.jsonl.gz")).stream()
              .filter(TrainPairs::isForTraining)
              .toList();
      List<PairCorpora.Stance> chosen =
          new ArrayList<>(all.stream().filter(s -> s.relation() != Relation.UNRELATED).toList());
      chosen.addAll(
          PairCorpora.hardestUnrelated(all, bodies, corpus.equals("fnc1") ? UNRELATED : 1_000));
      chosen.forEach(s -> pairs.add(PairCorpora.pair(s, bodies)));
    }
    pairs.addAll(PairCorpora.entailments(data.resolve("entailment/rte.jsonl.gz")));
    List<Example> examples = new ArrayList<>();
    for (LabelledPair pair : pairs) {
      int times = pair.relation() == Relation.CONTRADICTS ? DISAGREE_TIMES : 1;
      examples.addAll(Collections.nCopies(times, example(pair)));
    }
    return examples;
  }

  private Example example(LabelledPair labelled) {
    var window =
        windows
            .over(tokenizer.tokenize(labelled.pair().claim() + "\n\n" + labelled.pair().text()))
            .getFirst();
    long[] labels = new long[window.length()];
    Arrays.fill(labels, Example.UNLABELLED);
    long[] names = labels.clone();
    labels[0] = labelled.relation().ordinal();
    return new Example(window, labels, names, List.of());
  }

  /** An epoch's steps, pairs of like length together. */
  private static List<List<List<Example>>> steps(List<Example> examples, Random random) {
    List<Example> all = new ArrayList<>(examples);
    Collections.shuffle(all, random);
    List<List<List<Example>>> steps = new ArrayList<>();
    for (int begin = 0; begin < all.size(); begin += DRAWN_TOGETHER) {
      List<Example> drawn =
          new ArrayList<>(all.subList(begin, Math.min(all.size(), begin + DRAWN_TOGETHER)));
      drawn.sort(Comparator.comparingInt(e -> -e.window().length()));
      List<Example> step = new ArrayList<>();
      int positions = 0;
      for (Example example : drawn) {
        if (positions + example.window().length() > POSITIONS_A_STEP && step.size() >= WORKERS) {
          steps.add(shares(step));
          step = new ArrayList<>();
          positions = 0;
        }
        step.add(example);
        positions += example.window().length();
      }
      steps.add(shares(step));
    }
    Collections.shuffle(steps, random);
    return steps;
  }

  private static List<List<Example>> shares(List<Example> step) {
    List<List<Example>> shares = new ArrayList<>();
    int size = (step.size() + WORKERS - 1) / WORKERS;
    for (int begin = 0; begin < step.size(); begin += size) {
      shares.add(step.subList(begin, Math.min(step.size(), begin + size)));
    }
    return shares;
  }
}
