package org.hearsay.ledger.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's SQLSTATE codes in plain words. */
final class PostgresFailures implements Failures {
  private static final String UNREACHABLE =
      "can't be reached; check that PostgreSQL runs there and that address, user and password are"
          + " right. What was added before is kept";

  @Override
  public @Nullable String explain(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null) {
      return failure instanceof SQLTransientConnectionException ? UNREACHABLE : null;
    }
    return switch (state) {
      case "53100" ->
          "could not grow: the server's disk is full. What was added before is kept; make room and"
              + " go on";
      case "3D000" -> "does not exist; create the database first, or name another";
      case "42501" -> "can't be written; ask for the right to create and change tables there";
      case "25006" -> "can't be written: the server only reads. Name its primary server";
      case "40001", "40P01", "55P03" ->
          "was changed by another writer at the same moment; do the last step again";
      case "XX001", "XX002" -> "is damaged; restore the database from a copy";
      default -> explainClass(state);
    };
  }

  private static @Nullable String explainClass(String state) {
    return switch (state.substring(0, 2)) {
      case "08", "57", "28" -> UNREACHABLE;
      default -> null;
    };
  }
}
