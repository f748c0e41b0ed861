package org.hearsay.ledger.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** How cells are worded. Stateless. */
final class Words {
  private Words() {}

  /** The words of a text, pieces that stand apart joined by " … ". */
  static String of(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(joining(" … "));
  }

  /** A word of a fixed set as JSON has it. */
  static @Nullable String lower(@Nullable Object word) {
    return word == null ? null : word.toString().toLowerCase(Locale.ROOT);
  }
}
