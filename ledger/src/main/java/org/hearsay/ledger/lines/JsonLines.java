package org.hearsay.ledger.lines;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.hearsay.claim.LedgerException;
import org.hearsay.ledger.database.Database;
import org.hearsay.ledger.store.SqlLedger;

/**
 * Writes and reads a ledger as lines of JSON in UTF-8.
 *
 * <p>The first line says what follows and how much; then come articles and claims, sorted by their
 * ids, and corrections in their order. Names are those of the tables. Spans are {@code "94-105
 * 118-207"}, in UTF-16 code units. What the database counts is given as ranks, from 1 on, so that
 * gaps in its counting don't show. A surrogate without its other half is escaped.
 */
public final class JsonLines {
  private final Database database;

  /** Lines of this ledger. */
  public JsonLines(SqlLedger ledger) {
    database = ledger.database();
  }

  /**
   * Writes all that the ledger holds at this moment; leaves the stream open.
   *
   * @throws UncheckedIOException when the stream can't be written
   * @throws LedgerException when the ledger can't be read
   */
  public void write(OutputStream out) {
    database.look(transaction -> new LinesWriter(transaction, new LineOutput(out)).write());
  }

  /**
   * Reads lines into a ledger that holds nothing yet, all of them or none; leaves the stream open.
   *
   * @throws UncheckedIOException when the stream can't be read
   * @throws LedgerException when the ledger holds something, or a line is not what {@link #write}
   *     writes: the message says which
   */
  public void read(InputStream in) {
    database.change(transaction -> new LinesReader(transaction, database.place()).read(in));
  }
}
