package org.hearsay.training.export;

import java.util.List;
import java.util.Map;
import org.hearsay.training.export.OnnxGraph.Attribute;
import org.hearsay.training.network.Architecture;
import org.hearsay.training.weights.Tensor;

/**
 * Writes the network's building blocks into a graph, with matrices as 8-bit integers (one scale an
 * output, activations quantised as they come) or as floats.
 */
final class Layers {
  private static final Attribute EPSILON = new Attribute("epsilon", 1e-12f);
  private static final int LARGEST = 127;

  private final OnnxGraph graph;
  private final Map<String, Tensor> parameters;
  private final boolean quantised;

  Layers(OnnxGraph graph, Map<String, Tensor> parameters, boolean quantised) {
    this.graph = graph;
    this.parameters = parameters;
    this.quantised = quantised;
  }

  Tensor parameter(String name) {
    Tensor tensor = parameters.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("the checkpoint has no parameter " + name);
    }
    return tensor;
  }

  String constant(String name) {
    return graph.constant(name, parameter(name));
  }

  String norm(String x, String name) {
    return graph.node(
        "LayerNormalization",
        List.of(x, constant(name + ".weight"), constant(name + ".bias")),
        EPSILON);
  }

  String linear(String x, String name) {
    Tensor matrix = parameter(name + ".weight").transposed();
    String bias = constant(name + ".bias");
    if (!quantised) {
      return graph.node(
          "Add",
          List.of(
              graph.node("MatMul", List.of(x, graph.constant(name + ".weight", matrix))), bias));
    }
    int inputs = (int) matrix.shape()[0];
    int outputs = (int) matrix.shape()[1];
    float[] scales = new float[outputs];
    byte[] bytes = new byte[inputs * outputs];
    for (int column = 0; column < outputs; column++) {
      scales[column] = quantise(matrix.values(), column, outputs, inputs, bytes);
    }
    return graph.fused(
        "DynamicQuantizeMatMul",
        List.of(
            x,
            graph.constant(name + ".weight", bytes, inputs, outputs),
            graph.constant(name + ".scale", new Tensor(scales, outputs)),
            "",
            bias));
  }

  /** The rows of an embedding that {@code ids} names. */
  String embedding(String ids, String name) {
    Tensor table = parameter(name);
    if (!quantised) {
      return graph.node("Gather", List.of(graph.constant(name, table), ids));
    }
    int rows = (int) table.shape()[0];
    int width = (int) table.shape()[1];
    float[] scales = new float[rows];
    byte[] bytes = new byte[rows * width];
    for (int row = 0; row < rows; row++) {
      scales[row] = quantise(table.values(), row * width, 1, width, bytes);
    }
    String values = graph.node("Gather", List.of(graph.constant(name, bytes, rows, width), ids));
    String scale =
        graph.node(
            "Gather", List.of(graph.constant(name + ".scale", new Tensor(scales, rows, 1)), ids));
    return graph.node(
        "Mul",
        List.of(graph.node("Cast", List.of(values), new Attribute("to", OnnxGraph.FLOAT)), scale));
  }

  /**
   * Rounds {@code count} values, {@code step} apart, to multiples of the scale that is returned.
   */
  private static float quantise(float[] values, int first, int step, int count, byte[] bytes) {
    float largest = 1e-9f;
    for (int i = 0; i < count; i++) {
      largest = Math.max(largest, Math.abs(values[first + i * step]));
    }
    float scale = largest / LARGEST;
    for (int i = 0; i < count; i++) {
      bytes[first + i * step] = (byte) Math.round(values[first + i * step] / scale);
    }
    return scale;
  }

  /**
   * A transformer layer as BERT has it: attention, then a wider layer, each added to what came in
   * and normalised.
   */
  String transformer(String x, String name) {
    int heads = (int) parameter(name + ".output.weight").shape()[0] / Architecture.HEAD_WIDTH;
    List<String> parts =
        graph.nodes(
            "",
            "Split",
            3,
            List.of(linear(x, name + ".attention")),
            new Attribute("axis", 2),
            new Attribute("num_outputs", 3));
    String mixed = graph.fused("MultiHeadAttention", parts, new Attribute("num_heads", heads));
    String y = sumNorm(x, linear(mixed, name + ".output"), name + ".norm1");
    String wide = graph.node("Gelu", List.of(linear(y, name + ".widen")));
    return sumNorm(y, linear(wide, name + ".narrow"), name + ".norm2");
  }

  private String sumNorm(String x, String y, String norm) {
    return graph.fused(
        "SkipLayerNormalization",
        List.of(x, y, constant(norm + ".weight"), constant(norm + ".bias")),
        EPSILON);
  }
}
