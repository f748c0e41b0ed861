package org.hearsay.ledger.database;

import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Many rows in one go to the database. Stateless. */
public final class RowBatch {
  private RowBatch() {}

  /**
   * Inserts rows.
   *
   * @param rows each with a value for every column
   */
  public static void insert(
      DSLContext transaction,
      Table<Record> table,
      List<Field<?>> columns,
      List<@Nullable Object[]> rows) {
    execute(
        transaction,
        transaction.insertInto(table).columns(columns).values(new Object[columns.size()]),
        rows);
  }

  /**
   * Executes one query for every row.
   *
   * @param query with a place for each value of a row
   */
  public static void execute(DSLContext transaction, Query query, List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    BatchBindStep batch = transaction.batch(query);
    for (@Nullable Object[] row : rows) {
      batch = batch.bind(row);
    }
    batch.execute();
  }
}
