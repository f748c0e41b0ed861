package org.hearsay.training.pairs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
 * First it learns from headlines and bodies, then from pairs of single statements, then from
 * statements that rules reworded and reversed. Writes a checkpoint every few hundred steps, and
 * goes on from the last one when started again.
 */
public final class TrainPairs {
  private static final int WORKERS = 2;
  private static final long SEED = 1;
  private static final int SAVED_EVERY = 250;
  private static final int LOGGED_EVERY = 25;

  private final Path saved;
  private final List<Lesson> lessons;
  private final int steps;

  private TrainPairs(Path data, Path run) throws IOException {
    saved = Files.createDirectories(run).resolve("pairs.checkpoint");
    PairExamples examples = new PairExamples(data);
    List<Example> stances = examples.stances();
    List<Example> statements = examples.statements(stances);
    lessons =
        List.of(
            Lesson.of(stances, List.of(0L, 1L), WORKERS, 1e-4, 5e-4),
            Lesson.of(statements, List.of(2L), WORKERS, 5e-5, 2.5e-4),
            Lesson.of(examples.made(statements), List.of(3L), WORKERS, 5e-5, 2.5e-4));
    steps = lessons.stream().mapToInt(lesson -> lesson.steps().size()).sum();
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: TrainPairs DATA_FOLDER RUN_FOLDER");
      System.exit(2);
    }
    new TrainPairs(Path.of(arguments[0]), Path.of(arguments[1])).run();
  }

  private void run() throws IOException {
    lessons.forEach(lesson -> System.out.println(lesson.steps().size() + " steps"));
    try (Trainer trainer = new Trainer(start(), WORKERS, SEED)) {
      int before = 0;
      for (Lesson lesson : lessons) {
        teach(trainer, lesson, before);
        before += lesson.steps().size();
      }
    }
  }

  /**
   * @param before how many steps the lessons before it have
   */
  private void teach(Trainer trainer, Lesson lesson, int before) throws IOException {
    double loss = 0;
    long began = System.nanoTime();
    int first = Math.max(before, trainer.steps());
    for (int step = first; step < before + lesson.steps().size(); step++) {
      double rate = lesson.schedule(step - before);
      List<List<Example>> shares = lesson.steps().get(step - before);
      loss +=
          trainer.step(shares, rate * lesson.encoderRate(), rate * lesson.headRate(), step).tags();
      int made = step + 1;
      if (made % LOGGED_EVERY == 0) {
        double minutes = (System.nanoTime() - began) / 60e9;
        System.out.printf(
            "step %d of %d: loss %.3f, %.0f minutes left%n",
            made, steps, loss / LOGGED_EVERY, minutes / (made - first) * (steps - made));
        loss = 0;
      }
      if (made % SAVED_EVERY == 0 || made == before + lesson.steps().size()) {
        Checkpoint.write(saved, trainer.state());
      }
    }
  }

  private Map<String, Tensor> start() throws IOException {
    if (Files.exists(saved)) {
      return Checkpoint.read(saved);
    }
    try (InputStream onnx = BaseFiles.sentenceEncoder()) {
      return Architecture.initial(BaseEncoder.read(onnx), SEED);
    }
  }
}
