package org.hearsay.ledger.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** A table's columns, in the words of parquet-java's column layer and in those of its format. */
final class TableSchema {
  private final String name;
  private final List<Column> columns;
  private final MessageType message;

  TableSchema(String name, List<Column> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
    Types.MessageTypeBuilder builder = Types.buildMessage();
    columns.forEach(column -> builder.addField(field(column)));
    message = builder.named(name);
  }

  private static org.apache.parquet.schema.Type field(Column column) {
    return switch (column.type()) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case FRACTION -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
    };
  }

  List<Column> columns() {
    return columns;
  }

  /** For encoding. */
  MessageType message() {
    return message;
  }

  /** For the end of the file: the table, then its columns. */
  List<SchemaElement> elements() {
    List<SchemaElement> elements = new ArrayList<>();
    elements.add(new SchemaElement(name).setNum_children(columns.size()));
    columns.forEach(column -> elements.add(element(column)));
    return elements;
  }

  private static SchemaElement element(Column column) {
    SchemaElement element =
        new SchemaElement(column.name())
            .setType(physical(column))
            .setRepetition_type(FieldRepetitionType.OPTIONAL);
    return column.type() == Column.Type.TEXT
        ? element
            .setConverted_type(ConvertedType.UTF8)
            .setLogicalType(LogicalType.STRING(new StringType()))
        : element;
  }

  /** As its values are written. */
  static Type physical(Column column) {
    return switch (column.type()) {
      case TEXT -> Type.BYTE_ARRAY;
      case WHOLE -> Type.INT64;
      case FRACTION -> Type.DOUBLE;
    };
  }
}
