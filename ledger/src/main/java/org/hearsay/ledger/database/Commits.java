package org.hearsay.ledger.database;

import java.sql.SQLException;

/** Tells whether something was committed, by this process or another, without reading it. */
interface Commits extends AutoCloseable {
  /** A mark that is another one after each commit; cheap to ask for. */
  String latest() throws SQLException;

  @Override
  void close();
}
