package org.hearsay.app.drawing;

import java.io.IOException;
import org.hearsay.app.html.HtmlWriter;

/** The forms of points, which tell them apart without colours too. */
public final class Marker {
  private Marker() {}

  /** A circle, a diamond, or a square. */
  static String shape(TimelinePoint.Look look, double x, double y, double radius) {
    double r = radius;
    return switch (look) {
      case SUPPORTS ->
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
              .formatted(Timeline.number(x), Timeline.number(y), Timeline.number(r));
      case CONTRADICTS -> path(x, y - 1.25 * r, 1.25 * r, 1.25 * r);
      case NEITHER ->
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
              .formatted(
                  Timeline.number(x - 0.8 * r),
                  Timeline.number(y - 0.8 * r),
                  Timeline.number(1.6 * r),
                  Timeline.number(1.6 * r));
    };
  }

  private static String path(double x, double top, double wide, double high) {
    return "<path d=\"M%s %sl%s %sl-%s %sl-%s -%sz\"/>"
        .formatted(
            Timeline.number(x),
            Timeline.number(top),
            Timeline.number(wide),
            Timeline.number(high),
            Timeline.number(wide),
            Timeline.number(high),
            Timeline.number(wide),
            Timeline.number(high));
  }

  /** A point by itself, as a key shows it. */
  public static void write(HtmlWriter html, TimelinePoint.Look look, boolean hollow)
      throws IOException {
    html.markup(
            "<svg class=\"marker\" width=\"14\" height=\"14\" viewBox=\"0 0 14 14\""
                + " aria-hidden=\"true\"><g class=\"mark ")
        .markup(look.word() + (hollow ? " hollow\">" : "\">"))
        .markup(shape(look, 7, 7, 4.4))
        .markup("</g></svg>");
  }
}
