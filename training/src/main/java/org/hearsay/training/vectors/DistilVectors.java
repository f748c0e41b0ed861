package org.hearsay.training.vectors;

import ai.onnxruntime.OrtException;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.reader.pairs.PairFiles;
import org.hearsay.reader.vectors.PieceTable;
import org.hearsay.training.vectors.Distillation.Form;

/** Writes the vectors that ship: {@code pieces.vectors} and {@code vectors.properties}. */
public final class DistilVectors {
  /** Measured best: see docs/decisions.md. */
  static final Form CHOSEN = new Form(128, true, true);

  private static final String VERSION = "1";

  private DistilVectors() {}

  public static void main(String[] arguments) throws IOException, OrtException {
    if (arguments.length != 2) {
      System.err.println("usage: DistilVectors DATA_FOLDER RUN_FOLDER");
      System.exit(2);
    }
    Path run = Path.of(arguments[1]);
    PieceTable table = new Distillation(Path.of(arguments[0]), run).table(CHOSEN);
    Path folder = Files.createDirectories(run.resolve("model"));
    Path file = folder.resolve("pieces.vectors");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      table.write(out);
    }
    Files.writeString(
        folder.resolve("vectors.properties"),
        """
        # Written by the training module. The checksum is of pieces.vectors.
        version=%s
        crc32c=%s
        dimensions=%d
        """
            .formatted(VERSION, PairFiles.checksum(Files.readAllBytes(file)), table.dimensions()));
  }
}
