package org.hearsay.ledger.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.article.Span;
import org.hearsay.claim.Change;
import org.hearsay.source.Reference;
import org.hearsay.speaker.Traits;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** How values of the domain are written in columns: all as text that a person can read. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the class of a list of spans is that of any list
final class ColumnTypes {
  static final DataType<String> TEXT = written(String.class, StorableText::of, StorableText::back);
  static final DataType<Span> SPAN = written(Span.class, SpanText::of, SpanText::span);
  static final DataType<List<Span>> SPANS =
      written((Class) List.class, (Function<List<Span>, String>) SpanText::of, SpanText::spans);
  static final DataType<Reference> REFERENCE =
      written(Reference.class, SpanText::of, SpanText::reference);
  static final DataType<List<Reference>> REFERENCES =
      written(
          (Class) List.class,
          (Function<List<Reference>, String>) SpanText::ofReferences,
          SpanText::references);
  static final DataType<List<String>> IDS =
      written(
          (Class) List.class,
          (Function<List<String>, String>) ids -> String.join(" ", ids),
          text -> SpanText.split(text, " "));
  static final DataType<Change> CHANGE =
      written(
          Change.class,
          change -> StorableText.of(ChangeText.of(change)),
          text -> ChangeText.change(StorableText.back(text)));
  static final DataType<Traits> TRAITS =
      written(
          Traits.class,
          traits -> StorableText.of(TraitsText.of(traits)),
          text -> TraitsText.traits(StorableText.back(text)));
  static final DataType<LocalDate> DAY =
      written(LocalDate.class, LocalDate::toString, LocalDate::parse);
  static final DataType<OffsetDateTime> MOMENT =
      written(OffsetDateTime.class, OffsetDateTime::toString, OffsetDateTime::parse);
  static final DataType<Instant> INSTANT =
      written(Instant.class, Instant::toString, Instant::parse);

  private ColumnTypes() {}

  /** A constant's name in lower case, as it stands in JSON. */
  static <E extends Enum<E>> DataType<E> word(Class<E> constants) {
    return written(
        constants,
        constant -> constant.name().toLowerCase(Locale.ROOT),
        text -> Enum.valueOf(constants, text.toUpperCase(Locale.ROOT)));
  }

  private static <T> DataType<T> written(
      Class<T> type, Function<T, String> write, Function<String, T> read) {
    return SQLDataType.VARCHAR.asConvertedDataType(
        Converter.ofNullable(String.class, type, read, write));
  }
}
