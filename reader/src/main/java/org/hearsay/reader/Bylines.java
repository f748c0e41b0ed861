package org.hearsay.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Paragraphs;
import org.hearsay.article.Span;

/** Paragraphs that name who wrote an article, "By our political staff": nobody says them. */
final class Bylines {
  private static final Pattern FORM = Pattern.compile("B[yY](?:\\h+[^\\s\"“”]+){1,10}(?<![.?!:,])");

  private Bylines() {}

  /** The pieces of a content that lie in no byline; all where there would be none. */
  static List<Span> without(List<Span> content, String text) {
    if (content.size() < 2) {
      return content;
    }
    List<Span> bylines =
        Paragraphs.of(text).stream()
            .filter(paragraph -> FORM.matcher(paragraph.in(text).strip()).matches())
            .toList();
    List<Span> rest =
        content.stream()
            .filter(piece -> bylines.stream().noneMatch(byline -> byline.contains(piece)))
            .toList();
    return rest.isEmpty() ? content : rest;
  }
}
