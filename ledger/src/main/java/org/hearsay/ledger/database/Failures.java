package org.hearsay.ledger.database;

import java.sql.SQLException;
import org.hearsay.claim.LedgerException;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a database complains of, and what can be done. */
interface Failures {
  /** What is wrong and what to do, or null where this kind of database has no words for it. */
  @Nullable String explain(SQLException failure);

  /**
   * The exception to throw.
   *
   * @param place the ledger, as it was named when it was opened
   * @param failure what was thrown, with an {@link SQLException} somewhere among its causes
   */
  default LedgerException of(String place, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String explained = cause instanceof SQLException sql ? explain(sql) : null;
      if (explained != null) {
        return new LedgerException("the ledger " + place + " " + explained, failure);
      }
    }
    return new LedgerException(
        "the ledger "
            + place
            + " could not be used; nothing of the last step was kept. The database says: "
            + failure.getMessage(),
        failure);
  }
}
