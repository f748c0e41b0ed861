package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * A stream whose beginning was looked at.
 *
 * @param kind what it seems to be
 * @param bytes its first {@value ContentKind#BEGINNING}, or all of a shorter one
 * @param stream all of it, the beginning too
 */
record Beginning(ContentKind kind, byte[] bytes, InputStream stream) {
  /** Looks at the beginning; waits until there is enough of it, or the stream ends. */
  static Beginning of(InputStream in) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(in, ContentKind.BEGINNING);
    byte[] bytes = begin(stream);
    stream.unread(bytes);
    return new Beginning(ContentKind.of(bytes), bytes, stream);
  }

  /**
   * The first bytes; of a stream that fails within them those before, for whoever reads it meets
   * the failure again, behind them.
   */
  private static byte[] begin(InputStream in) throws IOException {
    byte[] begin = new byte[ContentKind.BEGINNING];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < begin.length; ) {
        length += read;
        read = in.read(begin, length, begin.length - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(begin, length);
  }

  /** What seems to be compressed in it. */
  ContentKind unpackedKind() {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return ContentKind.of(begin(in));
    } catch (IOException e) {
      return ContentKind.TEXT; // damaged, and whoever reads it will tell
    }
  }
}
