package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.hearsay.intake.Input;

/**
 * Takes inputs a batch at a time, so that memory does not grow with their number. The first batch
 * is one article, so that the first result comes soon; each next one is twice as large, up to a
 * bound.
 */
final class InputBatches implements Iterator<List<Input>> {
  private static final int MOST_ARTICLES = 32;
  private static final int MOST_CHARACTERS = 500_000;

  /** What comes slowly, from the web say, is not kept waiting for a batch to be full. */
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private final Iterator<Input> inputs;
  private int size = 1;

  InputBatches(Iterator<Input> inputs) {
    this.inputs = inputs;
  }

  @Override
  public boolean hasNext() {
    return inputs.hasNext();
  }

  @Override
  public List<Input> next() {
    if (!inputs.hasNext()) {
      throw new NoSuchElementException();
    }
    List<Input> batch = new ArrayList<>();
    int characters = 0;
    long began = System.nanoTime();
    while (batch.size() < size
        && characters <= MOST_CHARACTERS
        && (batch.isEmpty() || System.nanoTime() - began < PATIENCE_NANOS)
        && inputs.hasNext()) {
      Input input = inputs.next();
      batch.add(input);
      if (input instanceof Input.Accepted accepted) {
        characters += accepted.article().text().length();
      }
    }
    size = Math.min(2 * size, MOST_ARTICLES);
    return batch;
  }
}
