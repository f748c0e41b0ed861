package org.hearsay.ledger.database;

import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.claim.LedgerException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * An open database with the ledger's tables.
 *
 * <p>All use of it is a transaction, that reads or that writes. Safe for use by several threads;
 * whoever opened it closes it.
 */
public final class Database implements AutoCloseable {
  private final String place;
  private final Connections readers;
  private final Connections writers;
  private final Commits commits;
  private final Failures failures;

  /**
   * @param place names the ledger in messages
   * @param readers those whose transactions see one state of the ledger throughout
   * @param writers those that may change it
   */
  Database(
      String place, Connections readers, Connections writers, Commits commits, Failures failures) {
    this.place = place;
    this.readers = readers;
    this.writers = writers;
    this.commits = commits;
    this.failures = failures;
  }

  /** Names the ledger in messages. */
  public String place() {
    return place;
  }

  /**
   * What {@code work} reads, all of it from one state of the ledger.
   *
   * @throws LedgerException when the database fails
   */
  public <T> T read(Function<DSLContext, T> work) {
    return transact(readers, work);
  }

  /**
   * Does {@code work} in whole, or not at all when it throws or the process ends.
   *
   * @throws LedgerException when the database fails
   */
  public <T> T write(Function<DSLContext, T> work) {
    return transact(writers, work);
  }

  /** {@link #read} where nothing is to be given back. */
  public void look(Consumer<DSLContext> work) {
    transact(readers, done(work));
  }

  /** {@link #write} where nothing is to be given back. */
  public void change(Consumer<DSLContext> work) {
    transact(writers, done(work));
  }

  /**
   * A mark of what is committed: where it is the same as before, nothing was committed in between,
   * by this process or another.
   *
   * @throws LedgerException when the database fails
   */
  public String latestCommit() {
    try {
      return commits.latest();
    } catch (SQLException | DataAccessException e) {
      throw failures.of(place, e);
    }
  }

  private static Function<DSLContext, Boolean> done(Consumer<DSLContext> work) {
    return transaction -> {
      work.accept(transaction);
      return true;
    };
  }

  private <T> T transact(Connections connections, Function<DSLContext, T> work) {
    try {
      return connections.transact(work);
    } catch (SQLException | DataAccessException e) {
      throw failures.of(place, e);
    }
  }

  @Override
  public void close() {
    commits.close();
    readers.close();
    writers.close();
  }
}
