package org.hearsay.training.pairs;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.reader.pairs.PairFiles;
import org.hearsay.source.resolution.Weights;
import org.hearsay.training.BaseFiles;
import org.hearsay.training.export.Graphs;
import org.hearsay.training.weights.Checkpoint;
import org.hearsay.training.weights.Tensor;

/** Writes the pair model's files from a checkpoint. */
public final class ExportPairs {
  private static final String VERSION = "1";

  private ExportPairs() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: ExportPairs FOLDER CHECKPOINT [TEMPERATURE]");
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Map<String, Tensor> parameters = Checkpoint.read(Path.of(arguments[1]));
    byte[] network = Graphs.pairs(parameters, !Boolean.getBoolean("float"));
    Files.write(folder.resolve("relations.onnx"), network);
    Files.write(folder.resolve("vocabulary.txt"), BaseFiles.pieces());
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(folder.resolve("claims.weights")))) {
      Weights.none(2).write(out); // FitSameClaim fits them
    }
    String temperature = arguments.length > 2 ? arguments[2] : "1.0";
    Files.writeString(
        folder.resolve("pairs.properties"),
        """
        # Written by the training module. The checksum is of relations.onnx; logits are divided by the temperature.
        version=%s
        crc32c=%s
        temperature=%s
        """
            .formatted(VERSION, PairFiles.checksum(network), temperature));
  }
}
