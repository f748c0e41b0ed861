package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;

/**
 * A piece of a statement where it lies on the text.
 *
 * @param statement number of the statement in its article, from 1
 * @param role what the words are in it
 * @param first whether it is the statement's first piece in this role
 * @param begin first code unit
 * @param end code unit after the last one
 */
record HtmlCover(int statement, HtmlRole role, boolean first, int begin, int end) {
  /** Innermost first: a short piece lies upon a long one. */
  static final Comparator<HtmlCover> INNERMOST_FIRST =
      Comparator.comparingInt((HtmlCover cover) -> cover.end - cover.begin)
          .thenComparingInt(HtmlCover::statement)
          .thenComparing(HtmlCover::role);

  /** All pieces of an article's statements, ordered by their begin. */
  static List<HtmlCover> of(List<Attribution> attributions, String text) {
    List<HtmlCover> covers = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      for (HtmlRole role : HtmlRole.values()) {
        boolean first = true;
        for (Span span : role.spansOf(attributions.get(i))) {
          covers.add(on(text, span, i + 1, role, first));
          first = false;
        }
      }
    }
    covers.sort(Comparator.comparingInt(HtmlCover::begin));
    return covers;
  }

  /** Widens a span that would cut a surrogate pair or a line break of two characters in half. */
  private static HtmlCover on(String text, Span span, int statement, HtmlRole role, boolean first) {
    int begin = isInsidePair(text, span.begin()) ? span.begin() - 1 : span.begin();
    int end = isInsidePair(text, span.end()) ? span.end() + 1 : span.end();
    return new HtmlCover(statement, role, first, begin, end);
  }

  private static boolean isInsidePair(String text, int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return false;
    }
    char before = text.charAt(offset - 1);
    char after = text.charAt(offset);
    return Character.isSurrogatePair(before, after) || (before == '\r' && after == '\n');
  }
}
