package org.hearsay.app.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Span;

/**
 * Spans in a field of a form: {@code 94-105 118-207}, half open, in UTF-16 code units of the
 * article's text.
 */
final class SpanField {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private SpanField() {}

  static String written(List<Span> spans) {
    return spans.stream().map(span -> span.begin() + "-" + span.end()).collect(joining(" "));
  }

  /**
   * @throws IllegalArgumentException when it is not of that form; says where
   */
  static List<Span> read(String field) {
    return Stream.of(field.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(SpanField::span)
        .sorted()
        .toList();
  }

  private static Span span(String word) {
    var match = SPAN.matcher(word);
    if (!match.matches()) {
      throw new IllegalArgumentException(
          "“" + word + "” is no place in the text; write it as 94-105");
    }
    return new Span(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
  }
}
