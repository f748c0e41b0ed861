package org.hearsay.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Inputs as they come: of each file or address its articles in their order, read when they are
 * asked for, so that memory holds one article and not the file. For one thread at a time; closing
 * closes the file that is being read.
 */
public final class ReadInputs implements Iterator<Input>, Closeable {
  private final List<GivenPath> paths;
  private final Opener opener;
  private OpenInputs open = OpenInputs.NONE;
  private int opened;
  private volatile boolean several; // asked for by who shows the progress

  ReadInputs(List<GivenPath> paths, Opener opener) {
    this.paths = paths;
    this.opener = opener;
  }

  /**
   * How many inputs there are, as far as can be foretold: the number of files and addresses until
   * one of them gave several articles or none; -1 from then on.
   */
  public int expected() {
    return several ? -1 : paths.size();
  }

  @Override
  public boolean hasNext() {
    while (!open.hasNext() && opened < paths.size()) {
      close(open);
      GivenPath next = paths.get(opened++);
      open = opener.open(next);
      several |= open.mayBeSeveral();
    }
    return open.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return open.next();
  }

  private static void close(OpenInputs open) {
    try {
      open.close();
    } catch (IOException e) {
      // All of it was read.
    }
  }

  @Override
  public void close() {
    close(open);
    opener.close();
  }
}
