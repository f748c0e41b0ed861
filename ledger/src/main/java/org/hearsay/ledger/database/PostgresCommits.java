package org.hearsay.ledger.database;

import java.sql.SQLException;
import java.util.Objects;

/**
 * PostgreSQL's snapshot: which transactions have ended. It changes also with those of other
 * databases of the server.
 *
 * @param readers not closed with it
 */
record PostgresCommits(Connections readers) implements Commits {
  @Override
  public String latest() throws SQLException {
    return readers.transact(transaction ->
        Objects.requireNonNull(transaction.fetchOne("select cast(pg_current_snapshot() as text)"))
            .get(0, String.class));
  }

  @Override
  public void close() {}
}
