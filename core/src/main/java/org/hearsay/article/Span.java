package org.hearsay.article;

import java.util.Comparator;

/**
 * A half-open range {@code [begin, end)} of UTF-16 code units in an article's text, never empty.
 *
 * <p>It is the W3C Web Annotation <em>text position selector</em> with the same meaning of {@code
 * start} and {@code end}, except that the unit is the UTF-16 code unit rather than the code point.
 * Ordered by begin, then by end.
 *
 * @param begin first code unit of the span, at least 0
 * @param end code unit after the last one, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException when {@code begin} is negative or {@code end} is not greater
   *     than {@code begin}
   */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units covered, at least 1. */
  public int length() {
    return end - begin;
  }

  /** The exact characters of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** Whether at least one code unit belongs to both spans. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether every code unit of {@code other} belongs to this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
