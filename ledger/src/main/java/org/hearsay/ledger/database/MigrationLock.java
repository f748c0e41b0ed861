package org.hearsay.ledger.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one thread of one process at a time make or migrate a SQLite ledger; Flyway does not see to
 * that itself on SQLite.
 *
 * <p>Held by a file beside the ledger, which goes with the lock. Whoever comes too late for the
 * file and locks another one finds the ledger made, and has nothing to do.
 */
final class MigrationLock implements AutoCloseable {
  private static final ReentrantLock THREADS = new ReentrantLock();

  private final Path file;
  private final FileChannel channel;

  private MigrationLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Waits until nobody else holds it. */
  static MigrationLock of(Path ledger) throws IOException {
    Path file = ledger.resolveSibling(ledger.getFileName() + "-migration");
    THREADS.lock();
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock();
      return new MigrationLock(file, channel);
    } catch (IOException | RuntimeException e) {
      THREADS.unlock();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      THREADS.unlock();
    }
  }
}
