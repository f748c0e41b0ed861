package org.hearsay.app.cli;

import java.io.IOException;
import org.hearsay.reader.AttributionReader;

/** Loads the model, when a command needs it. */
@FunctionalInterface
public interface ReaderFactory {
  /**
   * A reader, which the caller closes.
   *
   * @param threads how many windows it runs at a time
   * @throws IOException when the model's files are missing or damaged
   */
  AttributionReader open(int threads) throws IOException;
}
