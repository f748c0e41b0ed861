package org.hearsay.ledger.lines;

import java.util.Arrays;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The place of each row among those of its table, from 1 on. */
final class Ranks {
  private static final int ROWS_AT_ONCE = 1000;

  private final long[] numbers;

  Ranks(DSLContext transaction, Table<Record> table, Field<Long> number) {
    numbers =
        transaction
            .select(number)
            .from(table)
            .orderBy(number)
            .fetchSize(ROWS_AT_ONCE)
            .fetchStream()
            .mapToLong(row -> row.value1())
            .toArray();
  }

  long of(long number) {
    return Arrays.binarySearch(numbers, number) + 1L;
  }

  int size() {
    return numbers.length;
  }
}
