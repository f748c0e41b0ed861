package org.hearsay.ledger.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table to a Parquet file, row by row; holds {@value #ROWS_AT_ONCE} rows in memory. For
 * one thread. Closing writes the end of the file and leaves the stream open.
 */
public final class ParquetTable implements Closeable {
  private static final byte[] MAGIC = {'P', 'A', 'R', '1'};
  private static final String CREATED_BY = "Hearsay";
  private static final int ROWS_AT_ONCE = 50_000;
  private static final ParquetProperties PROPERTIES =
      ParquetProperties.builder().withStatisticsEnabled(false).build();

  private final CountedOutput out;
  private final TableSchema schema;
  private final List<RowGroup> groups = new ArrayList<>();
  private final int rowsAtOnce;
  private ColumnChunks chunks;
  private ColumnWriteStore columns;
  private RecordConsumer consumer;
  private long rows;
  private long rowsWritten;

  /**
   * Begins a file.
   *
   * @param name of the table
   * @param columns in their order
   * @throws IOException when the stream can't be written
   */
  public ParquetTable(OutputStream out, String name, List<Column> columns) throws IOException {
    this(out, name, columns, ROWS_AT_ONCE);
  }

  ParquetTable(OutputStream out, String name, List<Column> columns, int rowsAtOnce)
      throws IOException {
    this.out = new CountedOutput(out);
    this.rowsAtOnce = rowsAtOnce;
    schema = new TableSchema(name, columns);
    this.out.write(MAGIC);
    chunks = new ColumnChunks(schema);
    this.columns = PROPERTIES.newColumnWriteStore(schema.message(), chunks);
    consumer = consumer();
  }

  private RecordConsumer consumer() {
    return new ColumnIOFactory().getColumnIO(schema.message()).getRecordWriter(columns);
  }

  /**
   * Writes a row.
   *
   * @param cells a value for each column, of its type; null where there is none
   * @throws UncheckedIOException when the stream can't be written
   */
  public void row(List<@Nullable Object> cells) {
    consumer.startMessage();
    for (int i = 0; i < schema.columns().size(); i++) {
      @Nullable Object cell = cells.get(i);
      if (cell != null) {
        write(i, cell);
      }
    }
    consumer.endMessage();
    rows++;
    if (rows - rowsWritten == rowsAtOnce) {
      endGroup();
      chunks = new ColumnChunks(schema);
      columns = PROPERTIES.newColumnWriteStore(schema.message(), chunks);
      consumer = consumer();
    }
  }

  private void write(int place, Object cell) {
    Column column = schema.columns().get(place);
    consumer.startField(column.name(), place);
    switch (column.type()) {
      case TEXT -> consumer.addBinary(Binary.fromString((String) cell));
      case WHOLE -> consumer.addLong(((Number) cell).longValue());
      case FRACTION -> consumer.addDouble(((Number) cell).doubleValue());
    }
    consumer.endField(column.name(), place);
  }

  private void endGroup() {
    consumer.flush();
    columns.flush();
    try {
      groups.add(chunks.write(out, rows - rowsWritten));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    columns.close();
    rowsWritten = rows;
  }

  @Override
  public void close() throws IOException {
    if (rows > rowsWritten) {
      endGroup();
    }
    long begin = out.written();
    FileMetaData metadata = new FileMetaData(1, schema.elements(), rows, groups);
    Util.writeFileMetaData(metadata.setCreated_by(CREATED_BY), out);
    out.writeLittleEndian((int) (out.written() - begin));
    out.write(MAGIC);
    out.flush();
  }
}
