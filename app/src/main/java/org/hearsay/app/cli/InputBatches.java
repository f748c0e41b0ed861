package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.hearsay.intake.Input;
import org.hearsay.intake.TextInputs;

/**
 * Takes inputs a batch at a time, so that memory does not grow with their number. The first batch
 * is one article, so that the first result comes soon; each next one is twice as large, up to a
 * bound.
 */
final class InputBatches implements Iterator<List<Input>> {
  private static final int MOST_ARTICLES = 32;
  private static final int MOST_CHARACTERS = 500_000;

  private final TextInputs texts;
  private final Iterator<String> paths;
  private int size = 1;

  InputBatches(TextInputs texts, List<String> paths) {
    this.texts = texts;
    this.paths = paths.iterator();
  }

  @Override
  public boolean hasNext() {
    return paths.hasNext();
  }

  @Override
  public List<Input> next() {
    if (!paths.hasNext()) {
      throw new NoSuchElementException();
    }
    List<Input> batch = new ArrayList<>();
    int characters = 0;
    while (paths.hasNext() && batch.size() < size && characters <= MOST_CHARACTERS) {
      Input input = texts.read(paths.next());
      batch.add(input);
      if (input instanceof Input.Accepted accepted) {
        characters += accepted.article().text().length();
      }
    }
    size = Math.min(2 * size, MOST_ARTICLES);
    return batch;
  }
}
