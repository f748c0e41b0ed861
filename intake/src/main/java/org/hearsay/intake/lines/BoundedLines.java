package org.hearsay.intake.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream as bytes, of which only a bounded number is held. For one thread; closing
 * closes the stream.
 */
final class BoundedLines implements Closeable {
  private final InputStream in;
  private final int mostBytes;
  private long number;

  BoundedLines(InputStream in, int mostBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.mostBytes = mostBytes;
  }

  /**
   * A line without its end.
   *
   * @param number from 1
   * @param isWhole whether these are all bytes of the line, and not only its first ones
   */
  record Line(long number, byte[] bytes, boolean isWhole) {}

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    boolean whole = true;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < mostBytes) {
        line.write(b);
      } else {
        whole = false;
      }
    }
    number++;
    return Optional.of(new Line(number, line.toByteArray(), whole));
  }

  /** Number of the line that was given last; 0 before the first. */
  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
