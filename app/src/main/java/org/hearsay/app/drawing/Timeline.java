package org.hearsay.app.drawing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.DayWords;

/**
 * Draws when statements were made: those that assert above a line, those that deny below it. One of
 * a source without a name is hollow; one dated to a month or a year is a bar.
 */
public final class Timeline {
  private static final double TOP = 10;
  private static final double NAMES = 40;
  private static final double RIGHT = 20;
  private static final double LEAST_SIDE = 26;
  private static final double ROOM_FOR_NAME = 80;
  private static final double NARROWEST_NAME = 46;

  private final List<TimelinePoint> points;
  private final int undated;
  private final TimelineLayout layout;
  private final double line;
  private final double height;

  /**
   * @param points those that have a date; at least one
   * @param undated how many have none, and are not drawn
   */
  public Timeline(List<TimelinePoint> points, int undated) {
    this.points = List.copyOf(points);
    this.undated = undated;
    layout = TimelineLayout.of(points);
    line = TOP + Math.max(layout.above(), LEAST_SIDE);
    height = line + Math.max(layout.below(), LEAST_SIDE) + NAMES;
  }

  /** Whether stretches of time without points are drawn shorter than others. */
  public boolean isShortened() {
    return layout.scale().stretches().stream().anyMatch(TimeScale.Stretch::shortened);
  }

  /**
   * Draws the points.
   *
   * @param id of the drawing, unique in its page
   */
  public void write(HtmlWriter html, String id) throws IOException {
    html.markup("<svg class=\"timeline\" id=\"" + id + "\" role=\"group\"")
        .markup(" xmlns=\"http://www.w3.org/2000/svg\"")
        .markup(" aria-labelledby=\"" + id + "-title " + id + "-desc\"")
        .markup(" viewBox=\"0 0 " + number(total()) + " " + number(height) + "\">\n");
    html.markup("<title id=\"" + id + "-title\">Timeline</title>\n<desc id=\"" + id + "-desc\">");
    html.text(description()).markup("</desc>\n");
    writeTicks(html);
    writeLine(html);
    for (TimelineLayout.Mark mark : layout.marks()) {
      writeMark(html, mark);
    }
    for (TimelineLayout.More more : layout.more()) {
      writeText(html, "more", more.x(), y(more.above(), more.distance()) + 4, "+" + more.count());
    }
    html.markup("</svg>\n");
  }

  private static double total() {
    return TimelineLayout.LEFT + TimelineLayout.WIDTH + RIGHT;
  }

  private String description() {
    int above = (int) points.stream().filter(TimelinePoint::above).count();
    String first = DayWords.inFull(layout.scale().first().toString());
    String last = DayWords.inFull(layout.scale().last().toString());
    return Counted.of(points.size(), "statement")
        + (first.equals(last) ? " on " + first : " from " + first + " to " + last)
        + ": "
        + above
        + " above the line assert, "
        + (points.size() - above)
        + " below it deny."
        + (undated == 0 ? "" : " " + undated + " without a date are not drawn.");
  }

  private void writeTicks(HtmlWriter html) throws IOException {
    double free = 0;
    int year = 0;
    double bottom = height - NAMES + 6;
    for (TimeScale.Stretch stretch : layout.scale().stretches()) {
      int most = (int) (stretch.width() / ROOM_FOR_NAME);
      for (TimeTicks.Tick tick : TimeTicks.of(stretch.first(), stretch.last(), most)) {
        double x = stretch.begin(tick.day()) + stretch.dayWidth() / 2;
        if (x < free) {
          continue;
        }
        free = x + NARROWEST_NAME;
        html.markup("<path class=\"tick\" d=\"M" + number(x) + " " + number(TOP) + "V")
            .markup(number(bottom) + "\"/>\n");
        writeText(html, "day", x, bottom + 14, tick.name());
        writeText(html, "year", x, bottom + 28, tick.year() == year ? "" : "" + tick.year());
        year = tick.year();
      }
    }
  }

  /** Where time is shortened, the line is dashed. */
  private void writeLine(HtmlWriter html) throws IOException {
    for (TimeScale.Stretch stretch : layout.scale().stretches()) {
      html.markup("<path class=\"" + (stretch.shortened() ? "line shortened" : "line"))
          .markup("\" d=\"M" + number(stretch.left()) + " " + number(line))
          .markup("H" + number(stretch.right()) + "\"/>\n");
    }
    writeText(html, "side", TimelineLayout.LEFT - 12, line - 10, "asserted");
    writeText(html, "side", TimelineLayout.LEFT - 12, line + 18, "denied");
  }

  private static void writeText(HtmlWriter html, String style, double x, double y, String text)
      throws IOException {
    if (!text.isEmpty()) {
      html.markup("<text class=\"" + style + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">");
      html.text(text).markup("</text>\n");
    }
  }

  private double y(boolean above, double distance) {
    return above ? line - distance : line + distance;
  }

  private void writeMark(HtmlWriter html, TimelineLayout.Mark mark) throws IOException {
    TimelinePoint point = mark.point();
    html.markup("<a href=\"#").text(point.target()).markup("\" tabindex=\"-1\"><g class=\"mark ");
    html.markup(point.look().word() + (point.hollow() ? " hollow\">" : "\">"));
    html.markup("<title>").text(point.label()).markup("</title>");
    html.markup(shape(mark)).markup("</g></a>\n");
  }

  private String shape(TimelineLayout.Mark mark) {
    double y = y(mark.point().above(), mark.distance());
    double r = mark.radius();
    if (mark.isBar()) {
      return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\"/>"
          .formatted(number(mark.x()), number(y - r), number(mark.length()), number(2 * r));
    }
    return Marker.shape(mark.point().look(), mark.x(), y, r);
  }

  /** With two decimals at most, and a point in every country. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
  }
}
