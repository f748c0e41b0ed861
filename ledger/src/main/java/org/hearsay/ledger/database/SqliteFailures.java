package org.hearsay.ledger.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** SQLite's result codes in plain words. */
final class SqliteFailures implements Failures {
  private static final int PRIMARY_CODE = 0xFF;

  static final String LOCKED =
      "is being written by another process; wait until that is done, or keep a ledger that several"
          + " write in PostgreSQL";
  static final String NOT_A_LEDGER =
      "is not a ledger of Hearsay; name another file, or one that does not exist yet";

  @Override
  public @Nullable String explain(SQLException failure) {
    if (failure instanceof SQLTransientConnectionException && failure.getCause() == null) {
      return LOCKED; // by a thread of this process: its one writing connection was not given back
    }
    return failure instanceof SQLiteException sqlite ? explain(sqlite) : null;
  }

  private static @Nullable String explain(SQLiteException failure) {
    return switch (failure.getResultCode().code & PRIMARY_CODE) {
      case Code.BUSY, Code.LOCKED -> LOCKED;
      case Code.READONLY, Code.PERM ->
          "can't be written; give yourself the right to write the file and its folder, or name"
              + " another with --ledger";
      case Code.IOERR ->
          "could not be read or written by the operating system; check the disk ("
              + failure.getMessage()
              + ")";
      case Code.CORRUPT ->
          "is damaged; restore it from a copy, or import an export of it into a new ledger";
      case Code.FULL ->
          "could not grow: the disk is full. What was added before is kept; make room and go on";
      case Code.CANTOPEN ->
          "can't be opened; check that its folder exists and can be written, or name another with"
              + " --ledger";
      case Code.NOTADB -> NOT_A_LEDGER;
      default -> null;
    };
  }

  /** Primary result codes, as https://sqlite.org/rescode.html numbers them. */
  private static final class Code {
    static final int PERM = 3;
    static final int BUSY = 5;
    static final int LOCKED = 6;
    static final int READONLY = 8;
    static final int IOERR = 10;
    static final int CORRUPT = 11;
    static final int FULL = 13;
    static final int CANTOPEN = 14;
    static final int NOTADB = 26;
  }
}
