package org.hearsay.app.terminal;

import java.util.List;
import java.util.stream.Stream;

/**
 * A tree of texts.
 *
 * @param lines what stands at this place, one text below the other; never empty
 * @param branches what hangs below it
 */
public record Branch(List<Line> lines, List<Branch> branches) {
  /** Copies the lists. */
  public Branch {
    lines = List.copyOf(lines);
    branches = List.copyOf(branches);
  }

  /** A text and how it is shown. */
  public record Line(TextStyle style, String text) {}

  /** A place with one text. */
  public static Branch of(TextStyle style, String text, List<Branch> branches) {
    return new Branch(List.of(new Line(style, text)), branches);
  }

  /** A place with one text and nothing below it. */
  public static Branch of(TextStyle style, String text) {
    return of(style, text, List.of());
  }

  /** The same with one more text. */
  public Branch and(TextStyle style, String text) {
    return new Branch(
        Stream.concat(lines.stream(), Stream.of(new Line(style, text))).toList(), branches);
  }
}
