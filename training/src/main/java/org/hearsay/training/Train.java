package org.hearsay.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Windows;
import org.hearsay.training.corpus.Example;
import org.hearsay.training.corpus.Examples;
import org.hearsay.training.network.Architecture;
import org.hearsay.training.network.Trainer;
import org.hearsay.training.weights.BaseEncoder;
import org.hearsay.training.weights.Checkpoint;
import org.hearsay.training.weights.Tensor;

/**
 * Fine-tunes the encoder. Writes a checkpoint after every epoch, and goes on from it when started
 * again.
 *
 * <p>The learning rate rises over the first {@value #WARM_UP} of all steps and falls linearly to
 * nothing.
 */
public final class Train {
  private static final double WARM_UP = 0.06;
  private static final int LOG_EVERY = 25;
  private static final int DRAWN_TOGETHER = 64;
  private static final Comparator<Example> LONGEST_FIRST =
      Comparator.comparingInt((Example e) -> e.window().length()).reversed();

  private final Settings settings;
  private final List<Examples.Prepared> articles;
  private final Examples examples;

  /**
   * @param corpus annotated articles
   * @param run folder for the checkpoints
   * @param seed of everything that is drawn
   * @param epochs how often every article is shown
   * @param windowLength most positions of a window
   * @param batchLength most positions of a step
   */
  record Settings(
      Path corpus,
      Path run,
      long seed,
      int epochs,
      int windowLength,
      int batchLength,
      double encoderRate,
      double headRate,
      int workers) {}

  private Train(Settings settings) throws IOException {
    this.settings = settings;
    PieceTokenizer tokenizer = new PieceTokenizer(BaseFiles.vocabulary());
    examples =
        new Examples(tokenizer, new Windows(tokenizer.vocabulary(), settings.windowLength(), 0));
    articles =
        GoldCorpus.read(settings.corpus()).articles().stream()
            .map(article -> examples.prepare(article, Map.of()))
            .toList();
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: Train TRAIN.jsonl.gz RUN_FOLDER");
      System.exit(2);
    }
    new Train(
            new Settings(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Long.getLong("seed", 1),
                Integer.getInteger("epochs", 8),
                Integer.getInteger("window", 256),
                Integer.getInteger("batch", 2048),
                Double.parseDouble(System.getProperty("rate", "1.5e-4")),
                Double.parseDouble(System.getProperty("headRate", "1e-3")),
                Integer.getInteger("workers", 2)))
        .run();
  }

  private void run() throws IOException {
    Files.createDirectories(settings.run());
    Path checkpoint = settings.run().resolve("state.checkpoint");
    int stepsAnEpoch = batches(0).size();
    int steps = stepsAnEpoch * settings.epochs();
    try (Trainer trainer = new Trainer(start(checkpoint), settings.workers(), settings.seed())) {
      Progress progress = new Progress(steps);
      for (int epoch = finishedEpochs(); epoch < settings.epochs(); epoch++) {
        for (List<List<Example>> batch : batches(epoch)) {
          double rate = schedule(trainer.steps() / (double) steps);
          Trainer.Loss loss =
              trainer.step(
                  batch,
                  rate * settings.encoderRate(),
                  rate * settings.headRate(),
                  settings.seed() + trainer.steps());
          progress.add(trainer.steps(), loss, batch);
        }
        Checkpoint.write(checkpoint, trainer.state());
        Checkpoint.write(epochFile(epoch), trainer.parameters());
      }
    }
  }

  private Path epochFile(int epoch) {
    return settings.run().resolve("epoch-" + (epoch + 1) + ".checkpoint");
  }

  private int finishedEpochs() {
    int finished = 0;
    while (Files.exists(epochFile(finished))) {
      finished++;
    }
    return finished;
  }

  private Map<String, Tensor> start(Path checkpoint) throws IOException {
    if (Files.exists(checkpoint)) {
      return Checkpoint.read(checkpoint);
    }
    try (InputStream onnx = BaseFiles.encoder()) {
      return Architecture.initial(BaseEncoder.read(onnx), settings.seed());
    }
  }

  private static double schedule(double done) {
    return done < WARM_UP
        ? Math.max(0.02, done / WARM_UP)
        : Math.max(0, (1 - done) / (1 - WARM_UP));
  }

  /**
   * The epoch's steps, each in shares for the workers; the same for the same seed and epoch.
   * Windows of like length come together, to waste little on padding, among so many that were drawn
   * together.
   */
  private List<List<List<Example>>> batches(int epoch) {
    Random random = new Random(settings.seed() * 1000 + epoch);
    List<Example> all = new ArrayList<>();
    for (Examples.Prepared article : articles) {
      all.addAll(examples.of(article, random.nextInt(settings.windowLength() / 2)));
    }
    Collections.shuffle(all, random);
    List<List<List<Example>>> batches = new ArrayList<>();
    for (int drawn = 0; drawn < all.size(); drawn += DRAWN_TOGETHER) {
      List<Example> together =
          new ArrayList<>(all.subList(drawn, Math.min(all.size(), drawn + DRAWN_TOGETHER)));
      together.sort(LONGEST_FIRST);
      addBatches(together, batches);
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private void addBatches(List<Example> examples, List<List<List<Example>>> batches) {
    List<Example> batch = new ArrayList<>();
    int length = 0;
    for (Example example : examples) {
      boolean even = batch.size() % settings.workers() == 0;
      if (even && length + example.window().length() > settings.batchLength()) {
        batches.add(shares(batch));
        batch = new ArrayList<>();
        length = 0;
      }
      batch.add(example);
      length += example.window().length();
    }
    batches.add(shares(batch));
  }

  /**
   * A batch, the longest first, in as many shares as there are workers, of about the same padded
   * size.
   */
  private List<List<Example>> shares(List<Example> batch) {
    int padded = batch.getFirst().window().length() * batch.size();
    List<List<Example>> shares = new ArrayList<>();
    int begin = 0;
    for (int left = settings.workers(); left > 0 && begin < batch.size(); left--) {
      int longest = batch.get(begin).window().length();
      int count =
          left == 1
              ? batch.size() - begin
              : Math.max(1, Math.round((float) padded / left / longest));
      int end = Math.min(batch.size(), begin + count);
      shares.add(batch.subList(begin, end));
      padded -= longest * (end - begin);
      begin = end;
    }
    return shares;
  }

  /** Says on standard output how training goes. */
  private static final class Progress {
    private final int steps;
    private final long began = System.nanoTime();
    private int firstStep = -1;
    private long positions;
    private double tags;
    private double roles;

    Progress(int steps) {
      this.steps = steps;
    }

    void add(int step, Trainer.Loss loss, List<List<Example>> batch) {
      firstStep = firstStep < 0 ? step : firstStep;
      positions += batch.stream().flatMap(List::stream).mapToInt(e -> e.window().length()).sum();
      tags += loss.tags();
      roles += loss.roles();
      if (step % LOG_EVERY == 0) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
            "step %d of %d: loss %.4f tags %.4f roles, %.0f positions a second, %.0f minutes"
                + " left%n",
            step,
            steps,
            tags / LOG_EVERY,
            roles / LOG_EVERY,
            positions / seconds,
            seconds / 60 / (step - firstStep + 1) * (steps - step));
        tags = 0;
        roles = 0;
      }
    }
  }
}
