package org.hearsay.claim;

import java.util.List;

/**
 * Finds statements of the ledger by their contents. Derived from the ledger: it can be thrown away
 * and made anew.
 *
 * <p>Safe for use by several threads.
 */
public interface StatementSearch extends AutoCloseable {
  /**
   * A statement that was found.
   *
   * @param statement its id
   * @param content its content, as it was when it was added
   */
  record Hit(StatementId statement, String content) {}

  /**
   * Makes a statement findable: at once by {@link #like} of this object, otherwise after {@link
   * #commit}.
   */
  void add(FiledStatement statement);

  /** Makes a statement that is gone no longer findable after {@link #commit}. */
  void remove(StatementId statement);

  /**
   * The statements whose contents have most telling words in common with a text, best first; before
   * them those with some in common that were not committed yet.
   *
   * @param most how many of either
   */
  List<Hit> like(String text, int most);

  /**
   * The statements that are about a text: by their contents, their speakers, and what stands around
   * them, in its words or, where the text is not a name, in others; best first.
   */
  List<Hit> about(String text, int most);

  /** Keeps what was added. */
  void commit();

  @Override
  void close();
}
