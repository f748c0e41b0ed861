package org.hearsay.training.pairs;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.reader.pairs.PairFiles;
import org.hearsay.source.resolution.Weights;

/** Writes what a pair model's folder holds beside the network. */
final class PairProperties {
  private static final String VERSION = "1";

  private PairProperties() {}

  /**
   * Writes {@code pairs.properties}.
   *
   * @param folder holds {@code relations.onnx}, {@code claims.weights} and {@code hopes.weights}
   * @param temperature by which the network's logits are divided
   */
  static void write(Path folder, double temperature) throws IOException {
    Files.writeString(
        folder.resolve("pairs.properties"),
        String.format(
            Locale.ROOT,
            """
            # Written by the training module. The checksum is of relations.onnx, claims.weights and hopes.weights, one after
            # the other; logits are divided by the temperature.
            version=%s
            crc32c=%s
            temperature=%.3f
            """,
            VERSION,
            checksum(folder),
            temperature));
  }

  static void writeWeights(Path file, Weights weights) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      weights.write(out);
    }
  }

  /** After one of the model's other files has changed. */
  static void refreshChecksum(Path folder) throws IOException {
    Path file = folder.resolve("pairs.properties");
    String properties = Files.readString(file);
    Files.writeString(
        file, properties.replaceFirst("crc32c=\\p{XDigit}+", "crc32c=" + checksum(folder)));
  }

  private static String checksum(Path folder) throws IOException {
    return PairFiles.checksum(
        Files.readAllBytes(folder.resolve("relations.onnx")),
        Files.readAllBytes(folder.resolve("claims.weights")),
        Files.readAllBytes(folder.resolve("hopes.weights")));
  }
}
