package org.hearsay.ledger.database;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.source.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Spans as short text: {@code 94-105}, several as {@code 94-105 118-207}; a reference as {@code
 * words:spans:statement}, several with {@code ;} between. Stateless.
 */
final class SpanText {
  private SpanText() {}

  static String of(Span span) {
    return span.begin() + "-" + span.end();
  }

  static Span span(String text) {
    int dash = text.indexOf('-');
    return new Span(
        Integer.parseInt(text, 0, dash, 10), Integer.parseInt(text, dash + 1, text.length(), 10));
  }

  static String of(List<Span> spans) {
    return spans.stream().map(SpanText::of).collect(joining(" "));
  }

  static List<Span> spans(String text) {
    return split(text, " ").stream().map(SpanText::span).toList();
  }

  static String of(Reference reference) {
    @Nullable String statement = reference.statement();
    return of(reference.words())
        + ":"
        + of(reference.spans())
        + ":"
        + (statement == null ? "" : statement);
  }

  static Reference reference(String text) {
    String[] parts = text.split(":", 3);
    return new Reference(span(parts[0]), spans(parts[1]), parts[2].isEmpty() ? null : parts[2]);
  }

  static String ofReferences(List<Reference> references) {
    return references.stream().map(SpanText::of).collect(joining(";"));
  }

  static List<Reference> references(String text) {
    return split(text, ";").stream().map(SpanText::reference).toList();
  }

  static List<String> split(String text, String separator) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator));
  }
}
