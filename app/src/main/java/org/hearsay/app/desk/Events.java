package org.hearsay.app.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who listen what changes in the ledger. The last {@value #REMEMBERED} events are
 * remembered for who was away; who listens too slowly is cut off. Safe for several threads.
 */
public final class Events {
  private static final int REMEMBERED = 1000;
  private static final int MOST_WAITING = 1000;

  private final Deque<Numbered> last = new ArrayDeque<>();
  private final Set<Listening> listeners = new HashSet<>();
  private long number;
  private boolean ended;

  /**
   * An event with its place among all since the program started.
   *
   * @param number counts up from 1
   */
  public record Numbered(long number, Event event) {}

  synchronized void tell(List<Event> events) {
    for (Event event : events) {
      Numbered numbered = new Numbered(++number, event);
      last.addLast(numbered);
      if (last.size() > REMEMBERED) {
        last.removeFirst();
      }
      listeners.removeIf(listener -> !listener.offer(numbered));
    }
  }

  /**
   * Begins to listen; the caller closes it.
   *
   * @param after number of the last event that is known already; null for those that come from now
   *     on
   */
  public synchronized Listening listen(@Nullable Long after) {
    Listening listening = new Listening();
    if (after != null) {
      last.stream().filter(event -> event.number() > after).forEach(listening::offer);
    }
    if (ended) {
      listening.ended = true;
    } else {
      listeners.add(listening);
    }
    return listening;
  }

  /** How many listen. */
  public synchronized int listeners() {
    return listeners.size();
  }

  /** Lets all who listen come to their end, and those who begin to. */
  public synchronized void end() {
    ended = true;
    listeners.forEach(listener -> listener.ended = true);
    listeners.clear();
  }

  private synchronized void leave(Listening listening) {
    listeners.remove(listening);
  }

  /** One who listens. For one thread. */
  public final class Listening implements AutoCloseable {
    private final BlockingQueue<Numbered> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean ended;

    private Listening() {}

    private boolean offer(Numbered event) {
      boolean taken = waiting.offer(event);
      ended |= !taken;
      return taken;
    }

    /** The events that came; none where none did for that long. */
    public List<Numbered> await(long millis) throws InterruptedException {
      List<Numbered> events = new ArrayList<>();
      Numbered first = waiting.poll(millis, TimeUnit.MILLISECONDS);
      if (first != null) {
        events.add(first);
        waiting.drainTo(events);
      }
      return events;
    }

    /** Whether no more events come. */
    public boolean isOver() {
      return ended && waiting.isEmpty();
    }

    @Override
    public void close() {
      leave(this);
    }
  }
}
