package org.hearsay.training.weights;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named tensors in a file: a count, then for each its name, the length of each dimension, and its
 * values, big-endian. Written beside the old file and moved over it, so that a killed run leaves
 * the last whole one.
 */
public final class Checkpoint {
  private Checkpoint() {}

  /** Writes the tensors in the map's order. */
  public static void write(Path file, Map<String, Tensor> tensors) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(partial), 1 << 20))) {
      out.writeInt(tensors.size());
      for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
        out.writeUTF(entry.getKey());
        long[] shape = entry.getValue().shape();
        out.writeInt(shape.length);
        for (long n : shape) {
          out.writeLong(n);
        }
        float[] values = entry.getValue().values();
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
      }
    }
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Reads the tensors in the order in which they were written. */
  public static Map<String, Tensor> read(Path file) throws IOException {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        long[] shape = new long[in.readInt()];
        long size = 1;
        for (int d = 0; d < shape.length; d++) {
          shape[d] = in.readLong();
          size *= shape[d];
        }
        byte[] bytes = new byte[Math.toIntExact(size * Float.BYTES)];
        in.readFully(bytes);
        float[] values = new float[(int) size];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        tensors.put(name, new Tensor(values, shape));
      }
    }
    return tensors;
  }
}
