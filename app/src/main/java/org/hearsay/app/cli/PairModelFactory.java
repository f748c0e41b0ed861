package org.hearsay.app.cli;

import java.io.IOException;
import org.hearsay.claim.PairModel;

/** Loads the pair model, when a command needs it. */
@FunctionalInterface
public interface PairModelFactory {
  /**
   * A pair model, which the caller closes.
   *
   * @param threads how many pairs it judges at a time
   * @throws IOException when the model's files are missing or damaged
   */
  PairModel open(int threads) throws IOException;
}
