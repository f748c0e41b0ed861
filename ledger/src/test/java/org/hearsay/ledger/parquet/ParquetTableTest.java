package org.hearsay.ledger.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.parquet.Column.fraction;
import static org.hearsay.ledger.parquet.Column.text;
import static org.hearsay.ledger.parquet.Column.whole;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written is read back by a library that shares no code with the writer. */
class ParquetTableTest {
  private static final List<Column> COLUMNS =
      List.of(text("words"), whole("count"), fraction("share"), text("kind"));

  private static byte[] written(List<List<Object>> rows, int rowsAtOnce) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ParquetTable table = new ParquetTable(out, "test", COLUMNS, rowsAtOnce)) {
      rows.forEach(table::row);
    }
    return out.toByteArray();
  }

  private static List<List<Object>> read(byte[] file) throws IOException {
    List<List<Object>> read = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)));
        RowReader rows = reader.rowReader()) {
      while (rows.hasNext()) {
        rows.next();
        read.add(
            Arrays.asList(rows.getValue(0), rows.getValue(1), rows.getValue(2), rows.getValue(3)));
      }
    }
    return read;
  }

  @Test
  void rowsAreReadBackAsTheyWereWritten() throws IOException {
    List<List<Object>> rows =
        List.of(
            Arrays.asList("“Nothing of it — is true” \uD83D\uDE00\n", 3L, 0.25, "person"),
            Arrays.asList(null, null, null, null),
            Arrays.asList("", Long.MIN_VALUE, -0.0, "person"));

    assertThat(read(written(rows, 10))).isEqualTo(rows);
  }

  @Test
  void manyRowsInSeveralGroupsAreReadBackToo() throws IOException {
    Random random = new Random(5);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < 70_000; i++) {
      boolean empty = random.nextInt(10) == 0;
      rows.add(
          Arrays.asList(
              empty ? null : Long.toString(random.nextLong(), 36).repeat(random.nextInt(6)),
              random.nextInt(3) == 0 ? null : (long) random.nextInt(1000),
              random.nextDouble(),
              List.of("person", "outlet", "group").get(random.nextInt(3))));
    }

    assertThat(read(written(rows, 30_000))).isEqualTo(rows);
  }

  @Test
  void aTableWithoutRowsHasItsColumns() throws IOException {
    byte[] file = written(List.of(), 10);

    assertThat(read(file)).isEmpty();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)))) {
      assertThat(reader.getFileMetaData().numRows()).isZero();
      assertThat(reader.getFileMetaData().createdBy()).isEqualTo("Hearsay");
    }
  }
}
