package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found in a text, as lines that stand well beside it: "Friday = 2025-11-07". */
final class Found {
  /** A Friday. */
  static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 7);

  private Found() {}

  static List<String> in(String text) {
    return in(text, PUBLISHED);
  }

  static List<String> in(String text, @Nullable LocalDate published) {
    return TimeExpressions.in(text, published).stream()
        .map(found -> found.span().in(text).replaceAll("\\s+", " ") + " = " + found.value())
        .toList();
  }

  static List<TimeExpression.Type> types(String text) {
    return TimeExpressions.in(text, PUBLISHED).stream().map(TimeExpression::type).toList();
  }
}
