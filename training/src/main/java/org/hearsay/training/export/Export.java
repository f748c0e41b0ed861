package org.hearsay.training.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.source.resolution.Judgement;
import org.hearsay.training.BaseFiles;
import org.hearsay.training.weights.Checkpoint;
import org.hearsay.training.weights.Tensor;

/** Writes the model's files from one checkpoint, or from the mean of several. */
public final class Export {
  /** Most positions of a window, as in training. */
  private static final int WINDOW = 256;

  /** How many pieces at least two windows share. */
  private static final int OVERLAP = 64;

  private Export() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: Export FOLDER CHECKPOINT...");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    boolean quantised = !Boolean.getBoolean("float");
    write(folder, mean(List.of(arguments).subList(1, arguments.length)), quantised);
  }

  private static void write(Path folder, Map<String, Tensor> parameters, boolean quantised)
      throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("encoder.onnx"), Graphs.encoder(parameters, quantised));
    Files.write(folder.resolve("linker.onnx"), Graphs.linker(parameters, quantised));
    Files.write(folder.resolve("vocabulary.txt"), BaseFiles.pieces());
    try (OutputStream out = Files.newOutputStream(folder.resolve("judgement.weights"))) {
      Judgement.undecided().write(out);
    }
    new ModelProperties(folder).write(WINDOW, OVERLAP);
  }

  private static Map<String, Tensor> mean(List<String> checkpoints) throws IOException {
    Map<String, Tensor> mean = new LinkedHashMap<>();
    for (String checkpoint : checkpoints) {
      Checkpoint.read(Path.of(checkpoint))
          .forEach((name, tensor) -> {
            float[] sum = mean.computeIfAbsent(name, n -> zeros(tensor)).values();
            for (int i = 0; i < sum.length; i++) {
              sum[i] += tensor.values()[i] / checkpoints.size();
            }
          });
    }
    return mean;
  }

  private static Tensor zeros(Tensor like) {
    return new Tensor(new float[like.values().length], like.shape());
  }
}
