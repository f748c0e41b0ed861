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
   * @param score how well it fits; only the order means something
   */
  record Hit(StatementId statement, double score) {}

  /** Makes a statement findable; at once for this object, for others after {@link #commit}. */
  void add(FiledStatement statement);

  /** The statements whose contents have most telling words in common with a text, best first. */
  List<Hit> like(String text, int most);

  /**
   * The statements that are about a text: by their contents, their speakers, and what stands around
   * them; best first.
   */
  List<Hit> about(String text, int most);

  /** Keeps what was added. */
  void commit();

  @Override
  void close();
}
