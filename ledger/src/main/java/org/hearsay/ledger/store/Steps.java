package org.hearsay.ledger.store;

/**
 * Is told how far something is that takes long on a large ledger: finding its speakers anew, making
 * the search index beside it anew.
 */
@FunctionalInterface
public interface Steps {
  /** For those who need not know. */
  Steps UNTOLD = (_, _) -> {};

  /**
   * Called after each step, in one thread.
   *
   * @param done how many articles are done
   * @param all how many there are
   */
  void done(int done, int all);
}
