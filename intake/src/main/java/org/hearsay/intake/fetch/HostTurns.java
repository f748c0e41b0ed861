package org.hearsay.intake.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Lets one request at a time go to a host, and each some time after the one before. For several
 * threads at once.
 */
final class HostTurns {
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Pauses pauses;
  private final LongSupplier nanoTime;

  HostTurns(Pauses pauses, LongSupplier nanoTime) {
    this.pauses = pauses;
    this.nanoTime = nanoTime;
  }

  /**
   * Waits for the host's turn, which ends when what is returned is closed.
   *
   * @param pause since the begin of the request before; a request without one does not count later
   */
  Turn await(String host, Duration pause) throws InterruptedException {
    Host asked = hosts.computeIfAbsent(host, _ -> new Host());
    asked.busy.lockInterruptibly();
    try {
      long now = nanoTime.getAsLong();
      if (asked.wasAsked) {
        Duration left = pause.minusNanos(now - asked.lastNanos);
        if (left.isPositive()) {
          pauses.pause(left);
        }
      }
      if (pause.isPositive()) {
        asked.wasAsked = true;
        asked.lastNanos = nanoTime.getAsLong();
      }
      return asked.busy::unlock;
    } catch (InterruptedException | RuntimeException e) {
      asked.busy.unlock();
      throw e;
    }
  }

  /** Guarded by its lock. */
  private static final class Host {
    final ReentrantLock busy = new ReentrantLock(true);
    boolean wasAsked;
    long lastNanos;
  }

  /** Ends a host's turn, on the thread that awaited it. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }
}
