package org.hearsay.training;

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
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.reader.labels.NameTag;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Windows;
import org.hearsay.training.corpus.Example;
import org.hearsay.training.corpus.Examples;
import org.hearsay.training.corpus.SilverNames;
import org.hearsay.training.corpus.Texts;
import org.hearsay.training.network.Architecture;
import org.hearsay.training.network.Objective;
import org.hearsay.training.network.Trainer;
import org.hearsay.training.weights.BaseEncoder;
import org.hearsay.training.weights.Checkpoint;
import org.hearsay.training.weights.Tensor;

/**
 * Trains the network: first, if wished, its encoder to guess hidden words of news ("warm-up"), then
 * all of it to find attributions. Writes a checkpoint after every epoch, and goes on from it when
 * started again.
 *
 * <p>The learning rate rises over the first {@value #RISE} of all steps and falls linearly to
 * nothing.
 */
public final class Train {
  private static final String WARMED = "warm-up";
  private static final double RISE = 0.06;
  private static final int LOG_EVERY = 25;
  private static final int DRAWN_TOGETHER = 64;
  private static final Comparator<Example> LONGEST_FIRST =
      Comparator.comparingInt((Example e) -> e.window().length()).reversed();

  private final Settings settings;
  private final Objective objective;
  private final List<Examples.Prepared> articles;
  private final Examples examples;

  /**
   * @param run folder for the checkpoints
   * @param seed of everything that is drawn
   * @param epochs how often every article is shown
   * @param windowLength most positions of a window
   * @param batchLength most positions of a step
   */
  record Settings(
      Path run,
      long seed,
      int epochs,
      int windowLength,
      int batchLength,
      double encoderRate,
      double headRate,
      int workers) {}

  private Train(
      Settings settings,
      Objective objective,
      List<GoldArticle> articles,
      Map<String, Map<Span, NameTag>> names)
      throws IOException {
    this.settings = settings;
    this.objective = objective;
    PieceTokenizer tokenizer = new PieceTokenizer(BaseFiles.vocabulary());
    examples =
        new Examples(tokenizer, new Windows(tokenizer.vocabulary(), settings.windowLength(), 0));
    this.articles =
        articles.stream()
            .map(a -> examples.prepare(a, names.getOrDefault(a.id(), Map.of())))
            .toList();
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3 || !List.of("warm-up", "attributions").contains(arguments[0])) {
      System.err.println("usage: Train warm-up|attributions RUN_FOLDER CORPUS.jsonl.gz...");
      System.exit(2);
    }
    boolean warmUp = arguments[0].equals("warm-up");
    Path run = Path.of(arguments[1]);
    Settings settings =
        new Settings(
            warmUp ? run.resolve(WARMED) : run,
            Long.getLong("seed", 1),
            Integer.getInteger("epochs", warmUp ? 1 : 5),
            Integer.getInteger("window", 256),
            Integer.getInteger("batch", 2048),
            Double.parseDouble(System.getProperty("rate", warmUp ? "2e-4" : "1.5e-4")),
            Double.parseDouble(System.getProperty("headRate", "1e-3")),
            Integer.getInteger("workers", 2));
    List<Path> corpora = Stream.of(arguments).skip(2).map(Path::of).toList();
    if (warmUp) {
      List<String> pieces = BaseFiles.pieces();
      Objective objective = new Objective.HiddenWords(pieces.indexOf("[MASK]"), pieces.size());
      new Train(settings, objective, Texts.read(corpora), Map.of())
          .run(() -> Architecture.guesser(baseEncoder(), settings.seed()));
    } else {
      GoldCorpus corpus = GoldCorpus.read(corpora.getFirst());
      new Train(
              settings,
              new Objective.Attributions(),
              corpus.articles(),
              SilverNames.read(corpora.getFirst()))
          .run(() -> Architecture.reader(warmedEncoder(run), settings.seed()));
    }
  }

  private static Map<String, Tensor> baseEncoder() throws IOException {
    try (InputStream onnx = BaseFiles.encoder()) {
      return Architecture.encoder(BaseEncoder.read(onnx));
    }
  }

  private static Map<String, Tensor> warmedEncoder(Path run) throws IOException {
    Path warmed = run.resolve(WARMED).resolve("epoch-1.checkpoint");
    return Files.exists(warmed) ? Architecture.encoderOf(Checkpoint.read(warmed)) : baseEncoder();
  }

  /** What a run starts from. */
  private interface Start {
    Map<String, Tensor> parameters() throws IOException;
  }

  private void run(Start start) throws IOException {
    Files.createDirectories(settings.run());
    Path checkpoint = settings.run().resolve("state.checkpoint");
    int stepsAnEpoch = batches(0).size();
    int steps = stepsAnEpoch * settings.epochs();
    Map<String, Tensor> parameters =
        Files.exists(checkpoint) ? Checkpoint.read(checkpoint) : start.parameters();
    try (Trainer trainer =
        new Trainer(objective, parameters, settings.workers(), settings.seed())) {
      Progress progress = new Progress(steps, objective);
      for (int epoch = finishedEpochs(); epoch < settings.epochs(); epoch++) {
        for (List<List<Example>> batch : batches(epoch)) {
          double rate = schedule(trainer.steps() / (double) steps);
          float[] losses =
              trainer.step(
                  batch,
                  rate * settings.encoderRate(),
                  rate * settings.headRate(),
                  settings.seed() + trainer.steps());
          progress.add(trainer.steps(), losses, batch);
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

  private static double schedule(double done) {
    return done < RISE ? Math.max(0.02, done / RISE) : Math.max(0, (1 - done) / (1 - RISE));
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
    private final Objective objective;
    private final double[] sums;

    Progress(int steps, Objective objective) {
      this.steps = steps;
      this.objective = objective;
      sums = new double[objective.losses().size()];
    }

    void add(int step, float[] losses, List<List<Example>> batch) {
      firstStep = firstStep < 0 ? step : firstStep;
      positions += batch.stream().flatMap(List::stream).mapToInt(e -> e.window().length()).sum();
      for (int i = 0; i < sums.length; i++) {
        sums[i] += losses[i];
      }
      if (step % LOG_EVERY == 0) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
            "step %d of %d: loss%s, %.0f positions a second, %.0f minutes left%n",
            step,
            steps,
            means(),
            positions / seconds,
            seconds / 60 / (step - firstStep + 1) * (steps - step));
        Arrays.fill(sums, 0);
      }
    }

    private String means() {
      StringBuilder means = new StringBuilder();
      for (int i = 0; i < sums.length; i++) {
        means.append(" %.4f %s".formatted(sums[i] / LOG_EVERY, objective.losses().get(i)));
      }
      return means.toString();
    }
  }
}
