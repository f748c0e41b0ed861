package org.hearsay.training.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.source.resolution.Weights;
import org.hearsay.training.BaseFiles;
import org.hearsay.training.export.Graphs;
import org.hearsay.training.weights.Checkpoint;
import org.hearsay.training.weights.Tensor;

/**
 * Writes the pair model's files from a checkpoint, with nothing calibrated or weighed yet: see
 * {@link CalibratePairs} and {@link FitSameClaim}.
 */
public final class ExportPairs {
  private ExportPairs() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: ExportPairs FOLDER CHECKPOINT");
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Map<String, Tensor> parameters = Checkpoint.read(Path.of(arguments[1]));
    byte[] network = Graphs.pairs(parameters, !Boolean.getBoolean("float"));
    Files.write(folder.resolve("relations.onnx"), network);
    Files.write(folder.resolve("vocabulary.txt"), BaseFiles.pieces());
    PairProperties.writeWeights(folder.resolve("claims.weights"), Weights.none(2));
    PairProperties.writeWeights(folder.resolve("hopes.weights"), Weights.none(2));
    PairProperties.write(folder, 1);
  }
}
