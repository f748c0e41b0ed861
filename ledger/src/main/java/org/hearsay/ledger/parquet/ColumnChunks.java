package org.hearsay.ledger.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.RowGroup;

/** The pages of a group of rows, column by column, until they are written. For one thread. */
final class ColumnChunks implements PageWriteStore {
  private final Map<String, Pages> pages = new LinkedHashMap<>();

  ColumnChunks(TableSchema schema) {
    schema.columns().forEach(column -> pages.put(column.name(), new Pages(column)));
  }

  @Override
  public PageWriter getPageWriter(ColumnDescriptor column) {
    return Objects.requireNonNull(pages.get(column.getPath()[0]));
  }

  @Override
  public void close() {
    // Holds only memory.
  }

  /**
   * Writes the columns, one after the other.
   *
   * @return what the end of the file says of them
   */
  RowGroup write(CountedOutput out, long rows) throws IOException {
    long begin = out.written();
    List<ColumnChunk> chunks = new ArrayList<>();
    for (Pages column : pages.values()) {
      chunks.add(column.write(out));
    }
    return new RowGroup(chunks, out.written() - begin, rows).setFile_offset(begin);
  }
}
