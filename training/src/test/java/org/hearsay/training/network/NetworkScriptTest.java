package org.hearsay.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.hearsay.article.Span;
import org.hearsay.evaluation.Marked;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.reader.labels.CueDistance;
import org.hearsay.reader.labels.Role;
import org.hearsay.reader.labels.Tag;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Window;
import org.hearsay.reader.pieces.Windows;
import org.hearsay.training.BaseFiles;
import org.hearsay.training.corpus.Example;
import org.hearsay.training.corpus.Examples;
import org.hearsay.training.export.Graphs;
import org.hearsay.training.weights.BaseEncoder;
import org.hearsay.training.weights.Tensor;
import org.junit.jupiter.api.Test;

/** The loss that PyTorch trains on is that of what the exported graphs compute. */
class NetworkScriptTest {
  private static final int LAYERS = 2;
  private static final String TEXT =
      "Mayor Ines Okafor said the bridge would open in May.\n\n"
          + "\"It is safe,\" the engineer insisted.";
  private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

  private final Map<String, Tensor> parameters = parameters();
  private final Example example = example();

  NetworkScriptTest() throws IOException {}

  @Test
  void theLossesOfTagsAndRolesAreThoseOfTheExportedGraphs() throws IOException, OrtException {
    float[] trained = lossesOfTheScript();

    try (OrtSession encoder = ENVIRONMENT.createSession(Graphs.encoder(parameters, false));
        OrtSession linker = ENVIRONMENT.createSession(Graphs.linker(parameters, false));
        OrtSession.Result read =
            encoder.run(
                Map.of(
                    "ids", row(window()::id),
                    "cases", row(p -> window().letterCase(p).ordinal()),
                    "quotes", row(p -> window().quotePosition(p).ordinal())))) {
      float[] tags = floats(read, "tags");
      double tagLoss = loss(tags, example.tags(), Tag.values().length);
      double roleLoss = 0;
      for (Example.Cue cue : example.cues()) {
        try (OrtSession.Result linked =
            linker.run(
                Map.of(
                    "states", (OnnxTensor) read.get("states").orElseThrow(),
                    "first", OnnxTensor.createTensor(ENVIRONMENT, new long[] {cue.first()}),
                    "last", OnnxTensor.createTensor(ENVIRONMENT, new long[] {cue.last()}),
                    "distances", row(p -> CueDistance.of(window(), p, cue.first(), cue.last()))))) {
          roleLoss += loss(floats(linked, "roles"), cue.roles(), Role.values().length);
        }
      }
      assertThat(example.cues()).hasSize(2);
      // The script multiplies in bfloat16, the graphs in 32-bit floats.
      assertThat((double) trained[0]).isCloseTo(tagLoss, within(0.01 * tagLoss));
      assertThat((double) trained[1]).isCloseTo(roleLoss, within(0.01 * roleLoss));
    }
  }

  /** As before training, but with few layers, and with heads that have something to say. */
  private static Map<String, Tensor> parameters() throws IOException {
    Map<String, Tensor> parameters = new LinkedHashMap<>();
    try (InputStream onnx = BaseFiles.encoder()) {
      Architecture.initial(BaseEncoder.read(onnx), 1)
          .forEach((name, tensor) -> {
            boolean left = name.matches("layer\\.\\d+\\..*") && layer(name) >= LAYERS;
            if (!left) {
              parameters.put(name, Architecture.isPretrained(name) ? tensor : drawn(name, tensor));
            }
          });
    }
    return parameters;
  }

  private static int layer(String name) {
    return Integer.parseInt(name.split("\\.")[1]);
  }

  private static Tensor drawn(String name, Tensor like) {
    Random random = new Random(name.hashCode());
    float[] values = new float[like.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian() * 0.2f;
    }
    return new Tensor(values, like.shape());
  }

  private static Example example() throws IOException {
    PieceTokenizer tokenizer = new PieceTokenizer(BaseFiles.vocabulary());
    Examples examples = new Examples(tokenizer, new Windows(tokenizer.vocabulary(), 64, 0));
    GoldArticle article =
        new GoldArticle(
            "bridge",
            TEXT,
            List.of(
                new Marked(
                    spans("Mayor Ines Okafor"),
                    spans("said"),
                    spans("the bridge would open in May")),
                new Marked(spans("the engineer"), spans("insisted"), spans("\"It is safe,\""))));
    return examples.of(examples.prepare(article, Map.of()), 0).getFirst();
  }

  private static List<Span> spans(String words) {
    int begin = TEXT.indexOf(words);
    return List.of(new Span(begin, begin + words.length()));
  }

  private Window window() {
    return example.window();
  }

  /** Of tags and of roles, with nothing dropped. */
  private float[] lossesOfTheScript() throws IOException {
    Random undisguised = new Random(1);
    Batch batch = new Batch(List.of(example), undisguised);
    try (PtNDManager manager = (PtNDManager) NDManager.newBaseManager("PyTorch")) {
      int width = (int) parameters.get("word").shape()[1];
      byte[] archive = NetworkScript.archive(LAYERS, width / Architecture.HEAD_WIDTH);
      PtSymbolBlock script =
          JniUtils.loadModule(manager, new ByteArrayInputStream(archive), false, false);
      NDList inputs = new NDList();
      for (Tensor tensor : parameters.values()) {
        PtNDArray array = (PtNDArray) manager.create(tensor.values(), new Shape(tensor.shape()));
        array.setName("parameters[]");
        inputs.add(array);
      }
      inputs.addAll(new NDList(batch.arrays(manager).toArray(PtNDArray[]::new)));
      float[] ones = new float[batch.largestState(width)];
      Arrays.fill(ones, 1);
      inputs.add(manager.create(ones));
      inputs.add(manager.create(new long[NetworkScript.drops(LAYERS)]));
      inputs.add(manager.create(1f));
      NDList losses = IValueUtils.forward(script, inputs, true);
      losses.attach(manager);
      return losses.get(1).toFloatArray();
    }
  }

  private OnnxTensor row(IntUnaryOperator value) throws OrtException {
    long[] values = new long[window().length()];
    Arrays.setAll(values, value::applyAsInt);
    return OnnxTensor.createTensor(
        ENVIRONMENT, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static float[] floats(OrtSession.Result result, String name) {
    FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  /** Cross-entropy of the labelled positions, summed. */
  private static double loss(float[] logits, long[] labels, int classes) {
    double loss = 0;
    for (int position = 0; position < labels.length; position++) {
      if (labels[position] != Example.UNLABELLED) {
        double sum = 0;
        for (int label = 0; label < classes; label++) {
          sum += Math.exp(logits[position * classes + label]);
        }
        loss += Math.log(sum) - logits[position * classes + (int) labels[position]];
      }
    }
    return loss;
  }
}
