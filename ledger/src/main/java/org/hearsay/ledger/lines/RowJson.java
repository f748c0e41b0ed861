package org.hearsay.ledger.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.List;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Some columns of a row as a JSON object under the columns' names. Stateless. */
final class RowJson {
  private RowJson() {}

  static ObjectNode of(Record row, List<Field<?>> columns) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    add(json, row, columns);
    return json;
  }

  static void add(ObjectNode json, Record row, List<Field<?>> columns) {
    columns.forEach(column -> put(json, row, column));
  }

  private static <T> void put(ObjectNode json, Record row, Field<T> column) {
    T value = row.get(column);
    String name = column.getName();
    switch (value) {
      case null -> json.putNull(name);
      case String text -> json.put(name, text);
      case Boolean truth -> json.put(name, truth);
      case Integer number -> json.put(name, number);
      case Long number -> json.put(name, number);
      case Double number -> json.put(name, number);
      default -> json.put(name, (String) converter(column).to(value));
    }
  }

  /**
   * The values of the columns in their order.
   *
   * @throws IllegalArgumentException when one is missing or of another type
   */
  static @Nullable Object[] values(JsonNode json, List<Field<?>> columns) {
    return columns.stream().map(column -> value(json, column)).toArray();
  }

  private static @Nullable Object value(JsonNode json, Field<?> column) {
    JsonNode value =
        Columns.NEW_SINCE_FORMAT_1.contains(column)
            ? json.path(column.getName())
            : json.required(column.getName());
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    Class<?> type = column.getType();
    if (type == Boolean.class) {
      return value.booleanValue();
    } else if (type == Integer.class) {
      return value.intValue();
    } else if (type == Long.class) {
      return value.longValue();
    } else if (type == Double.class) {
      return value.doubleValue();
    } else if (!value.isTextual()) {
      throw new IllegalArgumentException(column.getName() + " is no text: " + value);
    }
    return type == String.class ? value.textValue() : converted(value.textValue(), column);
  }

  private static <T> @Nullable T converted(String value, Field<T> column) {
    try {
      return converter(column).from(value);
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(column.getName() + " is not as it should be: " + value, e);
    }
  }

  @SuppressWarnings("unchecked") // all columns that are not plain are written as text
  private static <T> Converter<Object, T> converter(Field<T> column) {
    return (Converter<Object, T>) column.getConverter();
  }
}
