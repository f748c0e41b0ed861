package org.hearsay.app.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hearsay.app.ledger.Adding;
import org.hearsay.app.ledger.ChangedClaims;
import org.hearsay.app.ledger.ClaimChange;
import org.hearsay.claim.Ledger.Filing;
import org.hearsay.source.Account;
import org.jspecify.annotations.Nullable;

/**
 * Files accounts, one after the other, on a thread of its own: which claims a statement joins hangs
 * on those before it. Each is a transaction; the search index is committed once for all that
 * waited. Safe for several threads; closing files what was accepted, and accepts no more.
 */
final class FilingQueue implements AutoCloseable {
  private static final Logger LOG = System.getLogger(FilingQueue.class.getName());
  private static final int MOST_WAITING = 256;
  private static final int AT_ONCE = 32;
  private static final int IDLE_MILLIS = 200;

  private final Adding adding;
  private final ChangedClaims changed;
  private final Consumer<Filed> told;
  private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread thread;
  private volatile boolean closing;

  private record Waiting(Account account, CompletableFuture<Filed> filed) {}

  /**
   * @param changed finds what an article changed
   * @param told is told what was filed, before those who wait for it are
   */
  FilingQueue(Adding adding, ChangedClaims changed, Consumer<Filed> told) {
    this.adding = adding;
    this.changed = changed;
    this.told = told;
    thread = Thread.ofPlatform().name("filing").start(this::work);
  }

  /**
   * The outcome once the account is kept for good and found by searches.
   *
   * @throws BusyException when too many wait already, or the queue is closed
   */
  CompletableFuture<Filed> file(Account account) {
    Waiting next = new Waiting(account, new CompletableFuture<>());
    synchronized (waiting) {
      if (closing) {
        throw new BusyException("the program is ending");
      }
      if (!waiting.offer(next)) {
        throw new BusyException(MOST_WAITING + " articles wait to be filed");
      }
    }
    return next.filed();
  }

  /** How many articles wait. */
  int size() {
    return waiting.size();
  }

  private void work() {
    while (!closing || !waiting.isEmpty()) {
      List<Waiting> batch = next();
      if (!batch.isEmpty()) {
        file(batch);
      }
    }
  }

  private List<Waiting> next() {
    List<Waiting> batch = new ArrayList<>();
    try {
      Waiting first = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
      if (first != null) {
        batch.add(first);
        waiting.drainTo(batch, AT_ONCE - 1);
      }
    } catch (InterruptedException e) {
      closing = true; // nobody interrupts this thread but to end it; what waits is still filed
    }
    return batch;
  }

  private void file(List<Waiting> batch) {
    List<@Nullable Filed> outcomes = new ArrayList<>();
    for (Waiting next : batch) {
      outcomes.add(file(next));
    }
    commit();
    for (int i = 0; i < batch.size(); i++) {
      Filed filed = outcomes.get(i);
      if (filed != null) {
        told.accept(filed);
        batch.get(i).filed().complete(filed);
      }
    }
  }

  private @Nullable Filed file(Waiting next) {
    try {
      Account account = next.account();
      Filing filing = adding.file(account);
      List<ClaimChange> changes = filing == Filing.KNOWN ? List.of() : changed.by(account);
      return Filed.of(account.article().id(), filing, changes);
    } catch (RuntimeException e) {
      next.filed().completeExceptionally(e);
      return null;
    }
  }

  /** What the ledger holds is kept also where the index fails; it catches up when it is opened. */
  private void commit() {
    try {
      adding.commit();
    } catch (RuntimeException e) {
      LOG.log(
          Level.ERROR, "the search index could not be written; ./hearsay reindex repairs it", e);
    }
  }

  @Override
  public void close() {
    synchronized (waiting) {
      closing = true;
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
