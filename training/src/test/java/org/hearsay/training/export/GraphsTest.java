package org.hearsay.training.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Random;
import org.hearsay.training.BaseFiles;
import org.hearsay.training.network.Architecture;
import org.hearsay.training.weights.BaseEncoder;
import org.hearsay.training.weights.Tensor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The exported encoder, untrained, against the pre-trained encoder's own file. */
class GraphsTest {
  private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();
  private static final int LENGTH = 40;

  private static Map<String, Tensor> parameters;
  private static float[] expected;

  @BeforeAll
  static void runTheBaseEncoder() throws IOException, OrtException {
    byte[] base;
    try (InputStream in = BaseFiles.encoder()) {
      base = in.readAllBytes();
    }
    parameters = Architecture.initial(BaseEncoder.read(new java.io.ByteArrayInputStream(base)), 1);
    long[] ones = new long[LENGTH];
    java.util.Arrays.fill(ones, 1);
    expected =
        run(
            base,
            Map.of("input_ids", ids(), "attention_mask", ones, "token_type_ids", new long[LENGTH]),
            0);
  }

  @Test
  void theExportedEncoderComputesWhatThePretrainedOneDoes() throws OrtException {
    float[] states = states(Graphs.encoder(parameters, false));

    assertThat(states).hasSameSizeAs(expected);
    assertThat(largestDifference(states)).isLessThan(1e-3);
  }

  @Test
  void quantisationKeepsTheStatesDirection() throws OrtException {
    float[] states = states(Graphs.encoder(parameters, true));

    assertThat(cosine(states)).isGreaterThan(0.98);
  }

  private static float[] states(byte[] graph) throws OrtException {
    return run(
        graph, Map.of("ids", ids(), "cases", new long[LENGTH], "quotes", new long[LENGTH]), 0);
  }

  private static long[] ids() {
    long[] ids = new Random(3).longs(LENGTH, 1000, 30000).toArray();
    ids[0] = 101;
    ids[LENGTH - 1] = 102;
    return ids;
  }

  private static float[] run(byte[] graph, Map<String, long[]> inputs, int output)
      throws OrtException {
    try (OrtSession session = ENVIRONMENT.createSession(graph)) {
      Map<String, OnnxTensor> tensors = new java.util.HashMap<>();
      for (Map.Entry<String, long[]> input : inputs.entrySet()) {
        tensors.put(
            input.getKey(),
            OnnxTensor.createTensor(
                ENVIRONMENT, LongBuffer.wrap(input.getValue()), new long[] {1, LENGTH}));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        var buffer = ((OnnxTensor) result.get(output)).getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
      } finally {
        tensors.values().forEach(OnnxTensor::close);
      }
    }
  }

  private static double largestDifference(float[] states) {
    double largest = 0;
    for (int i = 0; i < expected.length; i++) {
      largest = Math.max(largest, Math.abs(states[i] - expected[i]));
    }
    return largest;
  }

  private static double cosine(float[] states) {
    double product = 0;
    double a = 0;
    double b = 0;
    for (int i = 0; i < expected.length; i++) {
      product += states[i] * expected[i];
      a += states[i] * states[i];
      b += expected[i] * expected[i];
    }
    return product / Math.sqrt(a * b);
  }
}
