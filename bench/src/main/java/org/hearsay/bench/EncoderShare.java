package org.hearsay.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.attribution.ModelReading;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Vocabulary;
import org.hearsay.reader.pieces.Window;
import org.hearsay.reader.pieces.Windows;
import org.hearsay.source.resolution.Sources;

/**
 * How much of the CPU time of reading is the encoder's: the encoder alone in ONNX Runtime on the
 * same windows with as many threads, against the whole of reading, without and with the resolution
 * of sources, in turns in one process. Not JMH, since it is the process's CPU time, native threads
 * and all, that is compared.
 */
public final class EncoderShare {
  private static final int ROUNDS = 5;
  private static final int COPIES = 4;
  private static final String MODEL = "/org/hearsay/model/";

  private final List<Article> articles;
  private final List<Window> windows;
  private final int threads = Runtime.getRuntime().availableProcessors();

  private EncoderShare(List<Article> articles) throws IOException {
    this.articles = articles;
    try (InputStream vocabulary = resource("vocabulary.txt")) {
      PieceTokenizer tokenizer = new PieceTokenizer(Vocabulary.read(vocabulary));
      Windows cutter = new Windows(tokenizer.vocabulary(), 256, 64);
      windows =
          articles.stream()
              .flatMap(a -> cutter.over(tokenizer.tokenize(a.text())).stream())
              .toList();
    }
  }

  /** Takes a folder of texts; without one, the sample dispatches. */
  public static void main(String[] arguments) throws Exception {
    Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Path.of("samples", "dispatches");
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Article article = Article.of(Files.readString(file), "en", Publication.UNKNOWN);
        for (int copy = 0; copy < COPIES; copy++) {
          articles.add(article);
        }
      }
    }
    new EncoderShare(articles).run();
  }

  private void run() throws IOException, OrtException, InterruptedException, ExecutionException {
    byte[] encoder;
    try (InputStream in = resource("encoder.onnx")) {
      encoder = in.readAllBytes();
    }
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    try (AttributionReader reader = AttributionReader.open(threads);
        OrtSession session = environment.createSession(encoder, options);
        ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      System.out.printf(
          Locale.ROOT,
          "%d articles, %d windows, %d threads%n",
          articles.size(),
          windows.size(),
          threads);
      for (int round = 0; round <= ROUNDS; round++) {
        double alone = cpuSeconds(() -> encodeAll(session, environment, workers));
        double whole = cpuSeconds(() -> reader.read(articles));
        double resolved = cpuSeconds(() -> resolveAll(reader));
        if (round > 0) {
          System.out.printf(
              Locale.ROOT,
              "encoder alone %.2f s, reading %.2f s of CPU time: share %.1f %%;"
                  + " with sources resolved %.2f s: share %.1f %%, %.1f %% more than reading%n",
              alone,
              whole,
              100 * alone / whole,
              resolved,
              100 * alone / resolved,
              100 * (resolved / whole - 1));
        }
      }
    }
  }

  private void resolveAll(AttributionReader reader) {
    Sources sources = new Sources(reader.judgement());
    List<ModelReading> readings = reader.read(articles);
    for (int i = 0; i < articles.size(); i++) {
      sources.of(articles.get(i), readings.get(i));
    }
  }

  private void encodeAll(OrtSession session, OrtEnvironment environment, ExecutorService workers) {
    List<Future<?>> running = new ArrayList<>();
    for (Window window : windows) {
      running.add(workers.submit(() -> encode(session, environment, window)));
    }
    for (Future<?> future : running) {
      try {
        future.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void encode(OrtSession session, OrtEnvironment environment, Window window) {
    try (OnnxTensor ids = tensor(environment, window, window::id);
        OnnxTensor cases = tensor(environment, window, p -> window.letterCase(p).ordinal());
        OnnxTensor quotes = tensor(environment, window, p -> window.quotePosition(p).ordinal());
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "cases", cases, "quotes", quotes))) {
      if (result.size() < 2) {
        throw new IllegalStateException("the encoder gave " + result.size() + " results");
      }
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OnnxTensor tensor(
      OrtEnvironment environment, Window window, IntUnaryOperator value) throws OrtException {
    long[] values = IntStream.range(0, window.length()).mapToLong(value::applyAsInt).toArray();
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static double cpuSeconds(Runnable work) {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    work.run();
    return (system.getProcessCpuTime() - before) / 1e9;
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = EncoderShare.class.getResourceAsStream(MODEL + name);
    if (in == null) {
      throw new IOException("the model is not on the class path: " + name);
    }
    return in;
  }
}
