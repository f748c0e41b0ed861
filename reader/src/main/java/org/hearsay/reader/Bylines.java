package org.hearsay.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Paragraphs;
import org.hearsay.article.Span;

/**
 * Paragraphs that name who wrote an article, "By our political staff": nobody says them. Immutable.
 */
final class Bylines {
  private static final Pattern FORM = Pattern.compile("B[yY](?:\\h+[^\\s\"“”]+){1,10}(?<![.?!:,])");

  private final List<Span> lines;

  private Bylines(List<Span> lines) {
    this.lines = lines;
  }

  /** Those of an article. */
  static Bylines of(String text) {
    return new Bylines(
        Paragraphs.of(text).stream()
            .filter(paragraph -> FORM.matcher(paragraph.in(text).strip()).matches())
            .toList());
  }

  /** The pieces of a content that lie in none; all where there would be none left. */
  List<Span> outside(List<Span> content) {
    List<Span> rest =
        content.stream()
            .filter(piece -> lines.stream().noneMatch(line -> line.contains(piece)))
            .toList();
    return rest.isEmpty() ? content : rest;
  }
}
