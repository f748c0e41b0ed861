package org.hearsay.training.vectors;

import ai.onnxruntime.OrtException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts with their mean states in the sentence encoder.
 *
 * @param pieces of each text
 * @param states of each text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EncodedTexts(int[][] pieces, float[][] states) {
  private static final int AT_ONCE = 64;
  private static final int REPORTED = 5_000;

  /**
   * Those of a file, which is made where there is none.
   *
   * @param texts the pieces of each, not longer than the encoder takes
   */
  static EncodedTexts of(List<int[]> texts, Path file, SentenceEncoder encoder)
      throws IOException, OrtException {
    if (!Files.exists(file)) {
      write(texts, file, encoder);
    }
    int[][] pieces = texts.toArray(int[][]::new);
    float[][] states = new float[pieces.length][];
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int width = in.readInt();
      for (int i = 0; i < states.length; i++) {
        states[i] = new float[width];
        for (int k = 0; k < width; k++) {
          states[i][k] = in.readFloat();
        }
      }
    }
    return new EncodedTexts(pieces, states);
  }

  private static void write(List<int[]> texts, Path file, SentenceEncoder encoder)
      throws IOException, OrtException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      boolean begun = false;
      for (int from = 0; from < texts.size(); ) {
        List<int[]> batch = batch(texts, from);
        float[][] means = encoder.means(batch.toArray(int[][]::new));
        if (!begun) {
          out.writeInt(means[0].length);
          begun = true;
        }
        for (float[] mean : means) {
          for (float number : mean) {
            out.writeFloat(number);
          }
        }
        int to = from + batch.size();
        if (to / REPORTED > from / REPORTED) {
          System.out.printf("%d of %d encoded%n", to, texts.size());
        }
        from = to;
      }
    }
    Files.move(unfinished, file);
  }

  /** The next ones of one length, so that none has to be padded. */
  private static List<int[]> batch(List<int[]> texts, int from) {
    List<int[]> batch = new ArrayList<>();
    int length = texts.get(from).length;
    for (int i = from;
        i < texts.size() && batch.size() < AT_ONCE && texts.get(i).length == length;
        i++) {
      batch.add(texts.get(i));
    }
    return batch;
  }
}
