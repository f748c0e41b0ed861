package org.hearsay.ledger.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** The pages of one column in a group of rows, encoded, until they are written. */
final class Pages implements PageWriter {
  private final Column column;
  private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final Set<Encoding> encodings = new TreeSet<>();
  private long values;

  Pages(Column column) {
    this.column = column;
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rowCount,
      Statistics<?> statistics,
      SizeStatistics sizes,
      GeospatialStatistics places,
      org.apache.parquet.column.Encoding repetition,
      org.apache.parquet.column.Encoding definition,
      org.apache.parquet.column.Encoding encoding)
      throws IOException {
    DataPageHeader header =
        new DataPageHeader(valueCount, used(encoding), used(definition), used(repetition));
    page(data, header(PageType.DATA_PAGE, bytes).setData_page_header(header), bytes);
    values += valueCount;
  }

  @Override
  public void writeDictionaryPage(DictionaryPage page) throws IOException {
    DictionaryPageHeader header =
        new DictionaryPageHeader(page.getDictionarySize(), used(page.getEncoding()));
    page(
        dictionary,
        header(PageType.DICTIONARY_PAGE, page.getBytes()).setDictionary_page_header(header),
        page.getBytes());
  }

  private static PageHeader header(PageType type, BytesInput bytes) {
    int size = Math.toIntExact(bytes.size());
    return new PageHeader(type, size, size);
  }

  private static void page(ByteArrayOutputStream out, PageHeader header, BytesInput bytes)
      throws IOException {
    Util.writePageHeader(header, out);
    bytes.writeAllTo(out);
  }

  private Encoding used(org.apache.parquet.column.Encoding encoding) {
    Encoding used = Encoding.valueOf(encoding.name());
    encodings.add(used);
    return used;
  }

  /** Writes them, the dictionary first; what the end of the file says of them. */
  ColumnChunk write(CountedOutput out) throws IOException {
    long begin = out.written();
    dictionary.writeTo(out);
    long beginOfData = out.written();
    data.writeTo(out);
    long size = out.written() - begin;
    ColumnMetaData metadata =
        new ColumnMetaData(
            TableSchema.physical(column),
            List.copyOf(encodings),
            List.of(column.name()),
            CompressionCodec.UNCOMPRESSED,
            values,
            size,
            size,
            beginOfData);
    if (beginOfData > begin) {
      metadata.setDictionary_page_offset(begin);
    }
    return new ColumnChunk(begin).setMeta_data(metadata);
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      Statistics<?> statistics,
      org.apache.parquet.column.Encoding repetition,
      org.apache.parquet.column.Encoding definition,
      org.apache.parquet.column.Encoding encoding) {
    throw new UnsupportedOperationException("superseded; the column layer does not call it");
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rowCount,
      Statistics<?> statistics,
      org.apache.parquet.column.Encoding repetition,
      org.apache.parquet.column.Encoding definition,
      org.apache.parquet.column.Encoding encoding) {
    throw new UnsupportedOperationException("superseded; the column layer does not call it");
  }

  @Override
  public void writePageV2(
      int rowCount,
      int nullCount,
      int valueCount,
      BytesInput repetitionLevels,
      BytesInput definitionLevels,
      org.apache.parquet.column.Encoding encoding,
      BytesInput bytes,
      Statistics<?> statistics) {
    throw new UnsupportedOperationException("pages are of version 1");
  }

  @Override
  public long getMemSize() {
    return (long) dictionary.size() + data.size();
  }

  @Override
  public long allocatedSize() {
    return getMemSize();
  }

  @Override
  public String memUsageString(String prefix) {
    return prefix + " " + column.name() + ": " + getMemSize() + " bytes";
  }
}
