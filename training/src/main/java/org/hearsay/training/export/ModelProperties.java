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
  private static final String VERSION = "6";

  private static final int CUE_LABELS = 3;

  private final Path folder;

  /**
   * @param folder holds the model's other files
   */
  public ModelProperties(Path folder) {
    this.folder = folder;
  }

  /** For a model fresh from training: nothing tuned, and the cue's probability for a confidence. */
  void write(int window, int overlap) throws IOException {
    double[] none = new double[Role.values().length];
    write(window, overlap, new Tuned(new double[CUE_LABELS], 0, none, new double[] {0, 1, 0, 0}));
  }

  /**
   * The numbers that are tuned; the reader's {@code Decoding} and {@code Calibration} say what they
   * mean.
   *
   * @param cueBonuses for no cue, cue begins, cue goes on
   * @param tagWeight how much the tagger counts beside the linker
   * @param roleBonuses one for each role
   * @param calibration bias, then weights of cue, source and content
   */
  public record Tuned(
      double[] cueBonuses, double tagWeight, double[] roleBonuses, double[] calibration) {}

  /** For a tuned model. */
  public void write(int window, int overlap, Tuned tuned) throws IOException {
    Files.writeString(
        folder.resolve("model.properties"),
        """
        # Written by the training module. How the model's files are used; the checksum is of encoder.onnx,
        # linker.onnx, vocabulary.txt and judgement.weights, one after the other.
        name=%s
        version=%s
        languages=en
        crc32c=%s
        window=%d
        overlap=%d
        cue.bonuses=%s
        tag.weight=%s
        role.bonuses=%s
        calibration=%s
        """
            .formatted(
                NAME,
                VERSION,
                checksum(),
                window,
                overlap,
                list(tuned.cueBonuses()),
                list(tuned.tagWeight()),
                list(tuned.roleBonuses()),
                list(tuned.calibration())));
  }

  /** After one of the model's other files has changed. */
  public void refreshChecksum() throws IOException {
    Path file = folder.resolve("model.properties");
    String properties = Files.readString(file);
    Files.writeString(file, properties.replaceFirst("crc32c=\\p{XDigit}+", "crc32c=" + checksum()));
  }

  private static String list(double... numbers) {
    return DoubleStream.of(numbers)
        .mapToObj(number -> String.format(Locale.ROOT, "%.4f", number))
        .collect(Collectors.joining(","));
  }

  private String checksum() throws IOException {
    CRC32C sum = new CRC32C();
    for (String name :
        List.of("encoder.onnx", "linker.onnx", "vocabulary.txt", "judgement.weights")) {
      sum.update(Files.readAllBytes(folder.resolve(name)));
    }
    return String.format("%08x", sum.getValue());
  }
}
