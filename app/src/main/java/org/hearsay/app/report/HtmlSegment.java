package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.article.Span;

/**
 * A stretch of text in which no statement's piece and no paragraph begins or ends.
 *
 * @param begin first code unit
 * @param end code unit after the last one
 * @param covers the pieces that lie on it, innermost first
 */
record HtmlSegment(int begin, int end, List<HtmlCover> covers) {
  HtmlSegment {
    covers = List.copyOf(covers);
  }

  /**
   * The whole text, cut at every border.
   *
   * @param length of the text, in UTF-16 code units
   * @param covers ordered by their begin
   */
  static List<HtmlSegment> of(int length, List<HtmlCover> covers, List<Span> paragraphs) {
    List<HtmlSegment> segments = new ArrayList<>();
    List<HtmlCover> open = new ArrayList<>();
    int next = 0;
    int begin = 0;
    for (int border : borders(length, covers, paragraphs)) {
      if (border > begin) {
        segments.add(new HtmlSegment(begin, border, open));
      }
      begin = border;
      open.removeIf(cover -> cover.end() <= border);
      while (next < covers.size() && covers.get(next).begin() == border) {
        open.add(covers.get(next++));
      }
      open.sort(HtmlCover.INNERMOST_FIRST);
    }
    return segments;
  }

  private static TreeSet<Integer> borders(
      int length, List<HtmlCover> covers, List<Span> paragraphs) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, length));
    covers.forEach(cover -> borders.addAll(List.of(cover.begin(), cover.end())));
    paragraphs.forEach(paragraph -> borders.addAll(List.of(paragraph.begin(), paragraph.end())));
    return borders;
  }

  /** Numbers of the statements that use these words, innermost first. */
  List<Integer> statements() {
    return numbers(covers.stream());
  }

  /** Numbers of the statements that use these words in this role, innermost first. */
  List<Integer> statements(HtmlRole role) {
    return numbers(covers.stream().filter(cover -> cover.role() == role));
  }

  /** The pieces that begin here, outermost first. */
  List<HtmlCover> opening() {
    return covers.reversed().stream().filter(cover -> cover.begin() == begin).toList();
  }

  private static List<Integer> numbers(Stream<HtmlCover> covers) {
    return covers.map(HtmlCover::statement).distinct().toList();
  }
}
