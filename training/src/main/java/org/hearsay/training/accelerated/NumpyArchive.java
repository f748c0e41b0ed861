package org.hearsay.training.accelerated;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Arrays of one dimension in a file that {@code numpy.load} opens (.npz: a zip of .npy, format
 * 1.0).
 */
final class NumpyArchive implements AutoCloseable {
  private static final int HEADER = 128;

  private final ZipOutputStream zip;

  /** Writes to {@code out}, which is closed with the archive. */
  NumpyArchive(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  /** Adds an array of signed 8-bit numbers. */
  void add(String name, byte[] values) throws IOException {
    add(name, "|i1", values.length, values);
  }

  /** Adds an array of signed 16-bit numbers. */
  void add(String name, short[] values) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(values);
    add(name, "<i2", values.length, bytes.array());
  }

  /** Adds an array of signed 32-bit numbers. */
  void add(String name, int[] values) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(values);
    add(name, "<i4", values.length, bytes.array());
  }

  private void add(String name, String type, int length, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name + ".npy"));
    String shape =
        "{'descr': '%s', 'fortran_order': False, 'shape': (%d,), }".formatted(type, length);
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header
        .put((byte) 0x93)
        .put("NUMPY".getBytes(StandardCharsets.US_ASCII))
        .put((byte) 1)
        .put((byte) 0);
    header.putShort((short) (HEADER - header.position() - Short.BYTES));
    header.put(shape.getBytes(StandardCharsets.US_ASCII));
    while (header.remaining() > 1) {
      header.put((byte) ' ');
    }
    header.put((byte) '\n');
    zip.write(header.array());
    zip.write(bytes);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
