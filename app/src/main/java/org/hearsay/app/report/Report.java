package org.hearsay.app.report;

import java.io.Closeable;
import java.io.IOException;
import org.hearsay.source.Account;

/**
 * Takes what was read, in the order of the input. For one thread. Closing writes what belongs at
 * the end, and does not close what is written to.
 */
public interface Report extends Closeable {
  /**
   * An article that was read.
   *
   * @param path the input as given
   * @param account what was found in it
   */
  void read(String path, Account account) throws IOException;

  /**
   * An input that could not be read.
   *
   * @param path the input as given
   * @param reason why, and where
   */
  void rejected(String path, String reason) throws IOException;
}
