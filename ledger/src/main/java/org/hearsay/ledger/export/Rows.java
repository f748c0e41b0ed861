package org.hearsay.ledger.export;

import org.jspecify.annotations.Nullable;

/** Takes the rows of one table. */
@FunctionalInterface
interface Rows {
  /**
   * Writes a row.
   *
   * @param cells a number for a number's column, else what is written as its {@code toString}; null
   *     is an empty cell
   */
  void row(@Nullable Object... cells);
}
