package org.hearsay.training.vectors;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import org.hearsay.reader.pieces.Vocabulary;
import org.hearsay.training.BaseFiles;

/** all-MiniLM-L6-v2 as it was published: the mean of the states of a text's positions. */
final class SentenceEncoder implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Vocabulary vocabulary;

  SentenceEncoder(Vocabulary vocabulary) throws IOException, OrtException {
    this.vocabulary = vocabulary;
    environment.setTelemetry(false);
    try (InputStream onnx = BaseFiles.sentenceEncoder();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(onnx.readAllBytes(), options);
    }
  }

  /**
   * The mean states of texts.
   *
   * @param texts their pieces, all of one number
   */
  float[][] means(int[][] texts) throws OrtException {
    int length = texts[0].length + 2;
    long[] ids = new long[texts.length * length];
    for (int text = 0; text < texts.length; text++) {
      ids[text * length] = vocabulary.classification();
      for (int i = 0; i < length - 2; i++) {
        ids[text * length + 1 + i] = texts[text][i];
      }
      ids[(text + 1) * length - 1] = vocabulary.separator();
    }
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    long[] shape = {texts.length, length};
    try (OnnxTensor input = tensor(ids, shape);
        OnnxTensor mask = tensor(ones, shape);
        OnnxTensor types = tensor(new long[ids.length], shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] states = (float[][][]) result.get(0).getValue();
      return Arrays.stream(states).map(SentenceEncoder::mean).toArray(float[][]::new);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static float[] mean(float[][] states) {
    float[] mean = new float[states[0].length];
    for (float[] state : states) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += state[i] / states.length;
      }
    }
    return mean;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
