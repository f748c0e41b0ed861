package org.hearsay.ledger.parquet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Knows at which place of its file it is. */
final class CountedOutput extends FilterOutputStream {
  private long written;

  CountedOutput(OutputStream out) {
    super(out);
  }

  long written() {
    return written;
  }

  @Override
  public void write(int value) throws IOException {
    out.write(value);
    written++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    written += length;
  }

  void writeLittleEndian(int value) throws IOException {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      write(value >>> shift);
    }
  }
}
