package org.hearsay.app.cli;

import java.util.concurrent.CountDownLatch;

/**
 * That the process is told to end (SIGTERM, Ctrl-C). It then goes on until this is closed, so that
 * what is under way comes to its end. Not until the thread ends that closes it: that thread may
 * itself wait for the process to end, in {@link System#exit}.
 */
final class Interruption implements AutoCloseable {
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::hold);

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void hold() {
    told.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the process was told to end. */
  boolean isTold() {
    return told.getCount() == 0;
  }

  /** Returns when the process is told to end. */
  void await() throws InterruptedException {
    told.await();
  }

  @Override
  public void close() {
    closed.countDown();
    ShutdownHooks.remove(hook);
  }
}
