package org.hearsay.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream whose bytes since a place can be read again, as far back as a limit goes. Offsets count
 * bytes from its beginning. For one thread.
 */
final class RereadableStream extends InputStream {
  private static final int FIRST_SIZE = 1 << 16;

  private final InputStream in;
  private final int mostKept;
  private byte[] kept = new byte[FIRST_SIZE];
  private int length;
  private int at;
  private long begin;

  /**
   * @param in closed with this
   * @param mostKept how many bytes are kept at most; at least the latest half of them are
   */
  RereadableStream(InputStream in, int mostKept) {
    this.in = in;
    this.mostKept = mostKept;
  }

  /** The bytes before an offset are not read again. */
  void release(long offset) {
    drop((int) Math.clamp(offset - begin, 0L, at));
  }

  /** Goes back to an offset, or as far back as bytes are kept. */
  void rewind(long offset) {
    at = (int) Math.clamp(offset - begin, 0L, length);
  }

  /**
   * Goes on to the next place at which a pattern stands, so that it is read next.
   *
   * @param pattern one whose first byte is not in it again
   * @return its offset; -1 where it stands nowhere, and all is read
   */
  long seek(byte[] pattern) throws IOException {
    int matched = 0;
    while (matched < pattern.length) {
      int next = read();
      if (next < 0) {
        return -1;
      }
      byte found = (byte) next;
      matched = found == pattern[matched] ? matched + 1 : found == pattern[0] ? 1 : 0;
    }
    at -= pattern.length;
    return begin + at;
  }

  @Override
  public int read() throws IOException {
    if (at == length) {
      int next = in.read();
      if (next < 0) {
        return -1;
      }
      makeRoom(1);
      kept[length++] = (byte) next;
    }
    return kept[at++] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int most) throws IOException {
    if (at < length) {
      int count = Math.min(most, length - at);
      System.arraycopy(kept, at, target, offset, count);
      at += count;
      return count;
    }
    int count = in.read(target, offset, Math.min(most, mostKept / 2));
    if (count > 0) {
      makeRoom(count);
      System.arraycopy(target, offset, kept, length, count);
      length += count;
      at = length;
    }
    return count;
  }

  private void makeRoom(int count) {
    if (length + count > mostKept) {
      drop(length - mostKept / 2);
    }
    if (length + count > kept.length) {
      kept = Arrays.copyOf(kept, Math.min(mostKept, Math.max(2 * kept.length, length + count)));
    }
  }

  private void drop(int count) {
    System.arraycopy(kept, count, kept, 0, length - count);
    length -= count;
    at -= count;
    begin += count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
