package org.hearsay.training.names;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
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
import org.hearsay.article.Span;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.reader.labels.NameTag;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Window;
import org.hearsay.reader.pieces.Windows;
import org.hearsay.training.BaseFiles;
import org.hearsay.training.corpus.Example;
import org.hearsay.training.corpus.Examples;
import org.hearsay.training.corpus.SilverNames;
import org.hearsay.training.export.Graphs;
import org.hearsay.training.weights.Checkpoint;
import org.hearsay.training.weights.Tensor;

/**
 * Adds to a checkpoint a linear head that tells names, fitted on states of its 8-bit encoder and
 * CoreNLP's tags, every tenth article held out to measure.
 */
public final class FitNames {
  private static final int WINDOW = 256;
  private static final int HELD_OUT = 10;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;

  private FitNames(byte[] graph) throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    encoder = environment.createSession(graph, options);
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 3) {
      System.err.println("usage: FitNames CHECKPOINT_IN CHECKPOINT_OUT TRAIN.jsonl.gz");
      System.exit(2);
    }
    Map<String, Tensor> parameters = Checkpoint.read(Path.of(arguments[0]));
    parameters.remove("name.weight");
    parameters.remove("name.bias");
    NameHead head = new FitNames(Graphs.encoder(parameters, true)).fitted(Path.of(arguments[2]));
    parameters.put("name.weight", head.weight());
    parameters.put("name.bias", head.bias());
    Checkpoint.write(Path.of(arguments[1]), parameters);
  }

  private NameHead fitted(Path corpus)
      throws IOException, InterruptedException, ExecutionException {
    PieceTokenizer tokenizer = new PieceTokenizer(BaseFiles.vocabulary());
    Examples examples = new Examples(tokenizer, new Windows(tokenizer.vocabulary(), WINDOW, 0));
    Map<String, Map<Span, NameTag>> names = SilverNames.read(corpus);
    List<GoldArticle> articles =
        GoldCorpus.read(corpus).articles().stream().filter(a -> names.containsKey(a.id())).toList();
    NameHead head = null;
    List<Future<TaggedStates>> running = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      for (GoldArticle article : articles) {
        Map<Span, NameTag> tags = names.getOrDefault(article.id(), Map.of());
        running.add(workers.submit(() -> states(examples.of(examples.prepare(article, tags), 0))));
      }
      List<TaggedStates> all = new ArrayList<>();
      for (Future<TaggedStates> future : running) {
        all.add(future.get());
      }
      List<TaggedStates> fit =
          IntStream.range(0, all.size()).filter(i -> i % HELD_OUT != 0).mapToObj(all::get).toList();
      List<TaggedStates> held =
          IntStream.range(0, all.size()).filter(i -> i % HELD_OUT == 0).mapToObj(all::get).toList();
      head = NameHead.fit(fit);
      System.out.printf(
          Locale.ROOT, "names: F1 of words %.1f where held out%n", 100 * head.f1(held));
    }
    return head;
  }

  private TaggedStates states(List<Example> examples) throws OrtException {
    TaggedStates states = new TaggedStates();
    for (Example example : examples) {
      Window window = example.window();
      try (OnnxTensor ids = tensor(window, window::id);
          OnnxTensor cases = tensor(window, p -> window.letterCase(p).ordinal());
          OnnxTensor quotes = tensor(window, p -> window.quotePosition(p).ordinal());
          OrtSession.Result result =
              encoder.run(Map.of("ids", ids, "cases", cases, "quotes", quotes))) {
        OnnxTensor named = (OnnxTensor) result.get("named").orElseThrow();
        FloatBuffer values = named.getFloatBuffer();
        int width = (int) named.getInfo().getShape()[2];
        for (int p = 0; p < window.length(); p++) {
          if (example.names()[p] != Example.UNLABELLED) {
            float[] state = new float[width];
            values.get(p * width, state);
            states.add(state, (int) example.names()[p]);
          }
        }
      }
    }
    return states;
  }

  private OnnxTensor tensor(Window window, IntUnaryOperator value) throws OrtException {
    long[] values = IntStream.range(0, window.length()).mapToLong(value::applyAsInt).toArray();
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }
}
