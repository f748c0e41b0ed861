package org.hearsay.intake.container;

import java.io.Closeable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The items of one file, in its order, read as they are asked for: memory holds one at a time, not
 * the file. What can't be read is an {@link Item.Broken}, never an exception. For one thread;
 * closing closes the file.
 */
public abstract class Items implements Iterator<Item>, Closeable {
  private @Nullable Item next;
  private boolean ended;

  /** The next item, or null behind the last one, after which it is not called again. */
  protected abstract @Nullable Item read();

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      next = read();
      ended = next == null;
    }
    return next != null;
  }

  @Override
  public final Item next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Item item = next;
    next = null;
    return item;
  }
}
