package org.hearsay.intake.telegram;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * JSON in which control characters are escaped as JSON has it. Telegram Desktop writes them as
 * {@code \x0B}, and one in a message would make all behind it unreadable. For one thread; closing
 * closes the stream.
 */
final class MendedEscapes extends InputStream {
  private static final byte[] UNICODE = {'u', '0', '0'};

  private final InputStream in;
  private byte[] ahead = {};
  private int next;

  MendedEscapes(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  @Override
  public int read() throws IOException {
    if (next < ahead.length) {
      return ahead[next++] & 0xff;
    }
    int b = in.read();
    if (b == '\\') {
      int escaped = in.read();
      ahead = escaped == 'x' ? UNICODE : escaped < 0 ? new byte[0] : new byte[] {(byte) escaped};
      next = 0;
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = 0;
    while (read < length) {
      int b = read();
      if (b < 0) {
        return read == 0 ? -1 : read;
      }
      bytes[offset + read++] = (byte) b;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
