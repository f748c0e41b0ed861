package org.hearsay.training.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.hearsay.reader.labels.CueDistance;
import org.hearsay.reader.labels.Role;
import org.hearsay.reader.labels.Tag;
import org.hearsay.reader.pieces.LetterCase;
import org.hearsay.reader.pieces.QuotePosition;
import org.hearsay.training.weights.BertWeights;
import org.hearsay.training.weights.Tensor;

/**
 * The network's parameters: a BERT encoder with two more embeddings (letter case, quotation marks),
 * a tagger of words, and the linker, which compares every word with a cue and passes the result
 * through one small transformer layer.
 *
 * <p>The order of the parameters is the order in which {@link NetworkScript} numbers them.
 */
public final class Architecture {
  /** Parameters before the first encoder layer. */
  static final int EMBEDDING_PARAMETERS = 6;

  /** Parameters of a transformer layer. */
  static final int LAYER_PARAMETERS = 12;

  /** Width of a word as the linker sees it. */
  public static final int LINK_WIDTH = 128;

  /** Attention heads of the linker's layer. */
  public static final int LINK_HEADS = 4;

  /** Width of an attention head in the encoder. */
  public static final int HEAD_WIDTH = 32;

  private static final float INITIAL_DEVIATION = 0.02f;

  private Architecture() {}

  /** The parameters by name: the encoder's as pre-trained, the others drawn with {@code seed}. */
  public static Map<String, Tensor> initial(BertWeights encoder, long seed) {
    Map<String, Tensor> parameters = new LinkedHashMap<>();
    Random random = new Random(seed);
    Tensor words = encoder.tensor("embeddings.word_embeddings.weight");
    int width = (int) words.shape()[1];
    parameters.put("word", words);
    parameters.put("position", positions(encoder, width));
    parameters.put("case", zeros(LetterCase.values().length, width));
    parameters.put("quote", zeros(QuotePosition.values().length, width));
    putPretrained(parameters, "embedding.norm", encoder, "embeddings.LayerNorm");
    for (int layer = 0; layer < encoder.layers(); layer++) {
      putEncoderLayer(parameters, encoder, layer);
    }
    putLinear(parameters, "tag", width, Tag.values().length, random);
    putLinear(parameters, "link.token", width, 2 * LINK_WIDTH, random);
    putLinear(parameters, "link.cue", 2 * width, 2 * LINK_WIDTH, random);
    parameters.put("link.distance", normal(random, CueDistance.CLASSES, LINK_WIDTH));
    putNorm(parameters, "link.norm", LINK_WIDTH);
    putLayer(parameters, "link.layer", LINK_WIDTH, random);
    putLinear(parameters, "role", LINK_WIDTH, Role.values().length, random);
    return parameters;
  }

  /** Whether the parameter belongs to the pre-trained encoder. */
  static boolean isPretrained(String name) {
    return name.startsWith("layer.")
        || name.startsWith("embedding.")
        || name.equals("word")
        || name.equals("position");
  }

  /** Whether the parameter is a matrix of a linear layer, which weight decay applies to. */
  static boolean isMatrix(String name) {
    return name.endsWith(".weight") && !name.contains("norm");
  }

  /** Positions with the one token type added in, since no other is ever used. */
  private static Tensor positions(BertWeights encoder, int width) {
    float[] type = encoder.tensor("embeddings.token_type_embeddings.weight").values();
    Tensor positions = encoder.tensor("embeddings.position_embeddings.weight");
    float[] sums = positions.values().clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += type[i % width];
    }
    return new Tensor(sums, positions.shape());
  }

  private static void putEncoderLayer(
      Map<String, Tensor> parameters, BertWeights encoder, int layer) {
    String tensor = "encoder.layer." + layer + ".";
    String name = "layer." + layer;
    Tensor[] matrices = new Tensor[3];
    Tensor[] biases = new Tensor[3];
    String[] parts = {"query", "key", "value"};
    for (int i = 0; i < parts.length; i++) {
      matrices[i] = encoder.tensor(tensor + "attention.self." + parts[i] + ".weight");
      biases[i] = encoder.tensor(tensor + "attention.self." + parts[i] + ".bias");
    }
    parameters.put(name + ".attention.weight", stacked(matrices));
    parameters.put(name + ".attention.bias", stacked(biases));
    putPretrained(parameters, name + ".output", encoder, tensor + "attention.output.dense");
    putPretrained(parameters, name + ".norm1", encoder, tensor + "attention.output.LayerNorm");
    putPretrained(parameters, name + ".widen", encoder, tensor + "intermediate.dense");
    putPretrained(parameters, name + ".narrow", encoder, tensor + "output.dense");
    putPretrained(parameters, name + ".norm2", encoder, tensor + "output.LayerNorm");
  }

  private static void putPretrained(
      Map<String, Tensor> parameters, String name, BertWeights encoder, String tensor) {
    parameters.put(name + ".weight", encoder.tensor(tensor + ".weight"));
    parameters.put(name + ".bias", encoder.tensor(tensor + ".bias"));
  }

  private static void putLayer(
      Map<String, Tensor> parameters, String name, int width, Random random) {
    putLinear(parameters, name + ".attention", width, 3 * width, random);
    putLinear(parameters, name + ".output", width, width, random);
    putNorm(parameters, name + ".norm1", width);
    putLinear(parameters, name + ".widen", width, 2 * width, random);
    putLinear(parameters, name + ".narrow", 2 * width, width, random);
    putNorm(parameters, name + ".norm2", width);
  }

  private static void putLinear(
      Map<String, Tensor> parameters, String name, int inputs, int outputs, Random random) {
    parameters.put(name + ".weight", normal(random, outputs, inputs));
    parameters.put(name + ".bias", new Tensor(new float[outputs], outputs));
  }

  private static void putNorm(Map<String, Tensor> parameters, String name, int width) {
    float[] ones = new float[width];
    Arrays.fill(ones, 1);
    parameters.put(name + ".weight", new Tensor(ones, width));
    parameters.put(name + ".bias", new Tensor(new float[width], width));
  }

  private static Tensor normal(Random random, int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian() * INITIAL_DEVIATION;
    }
    return new Tensor(values, rows, columns);
  }

  private static Tensor zeros(int rows, int columns) {
    return new Tensor(new float[rows * columns], rows, columns);
  }

  private static Tensor stacked(Tensor[] parts) {
    int size = parts[0].values().length;
    float[] values = new float[size * parts.length];
    for (int i = 0; i < parts.length; i++) {
      System.arraycopy(parts[i].values(), 0, values, i * size, size);
    }
    long[] shape = parts[0].shape().clone();
    shape[0] *= parts.length;
    return new Tensor(values, shape);
  }
}
