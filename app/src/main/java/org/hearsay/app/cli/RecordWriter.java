package org.hearsay.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes records whole, in UTF-8: what is written is held back until {@link #flush()} and then goes
 * out in one piece, which an interrupt of the process waits for. Closing drops what was not
 * flushed, and leaves the stream open. For one thread.
 */
final class RecordWriter extends Writer {
  /** Longer than a record takes to write, unless whoever should read it does not. */
  private static final int PATIENCE_MILLIS = 1000;

  private final OutputStream out;
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private final Writer characters = new OutputStreamWriter(record, StandardCharsets.UTF_8);
  private final ReentrantLock writing = new ReentrantLock();
  private final Thread atShutdown = new Thread(this::stop);

  RecordWriter(OutputStream out) {
    this.out = out;
    Runtime.getRuntime().addShutdownHook(atShutdown);
  }

  @Override
  public void write(char[] text, int begin, int length) throws IOException {
    characters.write(text, begin, length);
  }

  @Override
  public void write(String text, int begin, int length) throws IOException {
    characters.write(text, begin, length);
  }

  @Override
  public void flush() throws IOException {
    characters.flush();
    writing.lock();
    try {
      record.writeTo(out);
      out.flush();
    } finally {
      writing.unlock();
      record.reset();
    }
  }

  /**
   * Waits for the record that is being written, and lets no other begin: the lock is kept until the
   * process is gone.
   */
  private void stop() {
    try {
      boolean unused = writing.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ShutdownHooks.remove(atShutdown);
  }
}
