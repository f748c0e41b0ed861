package org.hearsay.training.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.zip.CRC32C;
import org.hearsay.reader.labels.Role;

/**
 * Writes a model folder's {@code model.properties}, which says how its other files are to be used.
 */
public final class ModelProperties {
  private static final String NAME = "hearsay-attribution-en";
  private static final String VERSION = "1";

  private final Path folder;

  /**
   * @param folder holds the model's other files
   */
  public ModelProperties(Path folder) {
    this.folder = folder;
  }

  /** For a model fresh from training: no bonuses, and the cue's probability for a confidence. */
  void write(int window, int overlap) throws IOException {
    write(
        window,
        overlap,
        new double[3],
        new double[Role.values().length],
        new double[] {0, 1, 0, 0});
  }

  /**
   * For a model with tuned bonuses and calibration; see {@code WindowReader} and {@code
   * Calibration} for them.
   */
  public void write(
      int window, int overlap, double[] cueBonuses, double[] roleBonuses, double[] calibration)
      throws IOException {
    Files.writeString(
        folder.resolve("model.properties"),
        """
        # Written by the training module. How the model's files are used; the checksum is of encoder.onnx,
        # linker.onnx and vocabulary.txt, one after the other.
        name=%s
        version=%s
        languages=en
        crc32c=%s
        window=%d
        overlap=%d
        cue.bonuses=%s
        role.bonuses=%s
        calibration=%s
        """
            .formatted(
                NAME,
                VERSION,
                checksum(),
                window,
                overlap,
                list(cueBonuses),
                list(roleBonuses),
                list(calibration)));
  }

  private static String list(double[] numbers) {
    return DoubleStream.of(numbers)
        .mapToObj(number -> String.format(Locale.ROOT, "%.4f", number))
        .collect(Collectors.joining(","));
  }

  private String checksum() throws IOException {
    CRC32C sum = new CRC32C();
    for (String name : List.of("encoder.onnx", "linker.onnx", "vocabulary.txt")) {
      sum.update(Files.readAllBytes(folder.resolve(name)));
    }
    return String.format("%08x", sum.getValue());
  }
}
