package org.hearsay.ledger.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/** The rows of a table that belong to some rows of another. */
record Children(Map<Long, Result<Record>> rows) {
  /**
   * @param parent the column with the number of the row that each belongs to
   * @param order sorts those of one parent
   */
  static Children of(
      DSLContext transaction,
      Table<Record> table,
      List<Field<?>> columns,
      Field<Long> parent,
      Collection<Long> parents,
      Field<?>... order) {
    return new Children(
        transaction
            .select(columns)
            .from(table)
            .where(parent.in(parents))
            .orderBy(order)
            .fetchGroups(parent));
  }

  List<Record> of(Long parent) {
    List<Record> found = rows.get(parent);
    return found == null ? new ArrayList<>() : found;
  }
}
