package org.hearsay.reader.pairs;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.Relation;
import org.hearsay.claim.SameClaim;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Vocabulary;
import org.hearsay.reader.pieces.Window;
import org.hearsay.reader.pieces.Windows;

/**
 * The pair model in ONNX Runtime: a pair is read as a text of two paragraphs. Each pair is run
 * alone, so that its result does not depend on others, several at a time. Safe for several callers.
 */
public final class PairReader implements PairModel {
  private static final int LONGEST = 128;
  private static final String PARAGRAPH_END = "\n\n";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final PieceTokenizer tokenizer;
  private final Windows windows;
  private final ExecutorService workers;
  private final double temperature;
  private final String version;
  private final SameClaim sameClaim;

  private PairReader(PairFiles files, int threads) throws IOException {
    tokenizer = new PieceTokenizer(Vocabulary.read(new ByteArrayInputStream(files.vocabulary())));
    windows = new Windows(tokenizer.vocabulary(), LONGEST, 0);
    temperature = files.temperature();
    version = files.version();
    sameClaim = files.sameClaim();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      environment.setTelemetry(false);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
      session = environment.createSession(files.network(), options);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime can't load the pair model", e);
    }
    workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("pairs-", 1).factory());
  }

  /**
   * A reader with the shipped model.
   *
   * @param threads how many pairs are run at a time, at least 1
   * @throws IOException when the model's files are missing or damaged
   */
  public static PairReader open(int threads) throws IOException {
    return open(PairFiles.shipped(), threads);
  }

  /** A reader with another model; otherwise as {@link #open(int)}. */
  public static PairReader open(PairFiles files, int threads) throws IOException {
    return new PairReader(files, threads);
  }

  @Override
  public SameClaim sameClaim() {
    return sameClaim;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<Map<Relation, Double>> judge(List<Pair> pairs) {
    List<Future<Map<Relation, Double>>> running =
        pairs.stream().map(pair -> workers.submit(() -> judge(pair))).toList();
    List<Map<Relation, Double>> judged = new ArrayList<>();
    for (Future<Map<Relation, Double>> one : running) {
      try {
        judged.add(one.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException("comparing texts failed", e.getCause());
      } catch (InterruptedException e) {
        running.forEach(other -> other.cancel(true));
        Thread.currentThread().interrupt();
        throw new IllegalStateException("comparing texts was interrupted", e);
      }
    }
    return judged;
  }

  private Map<Relation, Double> judge(Pair pair) throws OrtException {
    List<Window> cut =
        windows.over(tokenizer.tokenize(line(pair.claim()) + PARAGRAPH_END + line(pair.text())));
    if (cut.isEmpty()) {
      return probabilities(new float[] {0, 0, 0, Float.MAX_VALUE});
    }
    Window window = cut.getFirst();
    try (OnnxTensor ids = perPosition(window, window::id);
        OnnxTensor cases = perPosition(window, at -> window.letterCase(at).ordinal());
        OnnxTensor quotes = perPosition(window, at -> window.quotePosition(at).ordinal());
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "cases", cases, "quotes", quotes))) {
      return probabilities(((float[][]) result.get(0).getValue())[0]);
    }
  }

  /** A text within one paragraph. */
  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private OnnxTensor perPosition(Window window, IntToLongFunction value) throws OrtException {
    long[] values = IntStream.range(0, window.length()).mapToLong(value).toArray();
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private Map<Relation, Double> probabilities(float[] logits) {
    double largest = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      largest = Math.max(largest, logit);
    }
    double sum = 0;
    Map<Relation, Double> probabilities = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      double weight = Math.exp((logits[relation.ordinal()] - largest) / temperature);
      probabilities.put(relation, weight);
      sum += weight;
    }
    double all = sum;
    probabilities.replaceAll((relation, weight) -> weight / all);
    return probabilities;
  }

  @Override
  public void close() {
    workers.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime can't free the pair model", e);
    }
  }
}
