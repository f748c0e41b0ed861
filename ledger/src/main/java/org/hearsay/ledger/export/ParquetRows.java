package org.hearsay.ledger.export;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.parquet.Column;
import org.hearsay.ledger.parquet.ParquetTable;
import org.jspecify.annotations.Nullable;

/** Rows of a Parquet file. */
final class ParquetRows implements Rows {
  private final ParquetTable table;
  private final List<Column> columns;

  ParquetRows(ParquetTable table, List<Column> columns) {
    this.table = table;
    this.columns = columns;
  }

  @Override
  public void row(@Nullable Object... cells) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      values.add(value(columns.get(i), cells[i]));
    }
    table.row(values);
  }

  private static @Nullable Object value(Column column, @Nullable Object cell) {
    return cell == null || column.type() != Column.Type.TEXT ? cell : Encodable.of(cell.toString());
  }
}
