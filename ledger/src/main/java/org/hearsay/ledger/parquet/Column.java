package org.hearsay.ledger.parquet;

/**
 * A column of a table. Any cell of it may be empty.
 *
 * @param name as readers see it
 * @param type what its values are
 */
public record Column(String name, Type type) {
  /** What the values of a column are. */
  public enum Type {
    /** A {@link String}, written in UTF-8. */
    TEXT,
    /** A whole {@link Number}, written in 64 bits. */
    WHOLE,
    /** A {@link Number}, written as a double. */
    FRACTION
  }

  /** A column of texts. */
  public static Column text(String name) {
    return new Column(name, Type.TEXT);
  }

  /** A column of whole numbers. */
  public static Column whole(String name) {
    return new Column(name, Type.WHOLE);
  }

  /** A column of fractions. */
  public static Column fraction(String name) {
    return new Column(name, Type.FRACTION);
  }
}
