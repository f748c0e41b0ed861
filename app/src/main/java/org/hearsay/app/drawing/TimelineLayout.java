package org.hearsay.app.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.prose.Days;

/**
 * Where a timeline's marks lie. Bars, for what is dated to a month or a year, lie in lanes beside
 * the line; points are stacked beyond them, those of a day together.
 *
 * @param scale the line
 * @param above how far marks reach above the line
 * @param below how far they reach below it
 * @param marks bars and points, the earliest first
 * @param more where points were left out, for want of room
 */
record TimelineLayout(
    TimeScale scale, double above, double below, List<Mark> marks, List<More> more) {
  static final double LEFT = 84;
  static final double WIDTH = 896;

  private static final double ROOM = 13;
  private static final double LANE = 11;
  private static final double GAP = 9;
  private static final double MOST_HEIGHT = 234;
  private static final int COMFORTABLE_ROWS = 8;
  private static final int MOST_ROWS = 45;
  private static final int MOST_LANES = 14;
  private static final double LARGEST = 5;

  /**
   * A point or a bar.
   *
   * @param x its middle; for a bar, its left end
   * @param distance of its middle from the line
   * @param length of a bar; 0 for a point
   * @param radius of a point, or half a bar's height
   */
  record Mark(TimelinePoint point, double x, double distance, double length, double radius) {
    boolean isBar() {
      return length > 0;
    }
  }

  /** How many points are not drawn at a place. */
  record More(boolean above, double x, double distance, int count) {}

  static TimelineLayout of(List<TimelinePoint> points) {
    List<Days> days = points.stream().map(TimelinePoint::days).toList();
    TimeScale scale = TimeScale.over(days, LEFT, WIDTH, ROOM);
    List<Mark> marks = new ArrayList<>();
    List<More> more = new ArrayList<>();
    double above = side(true, points, scale, marks, more);
    double below = side(false, points, scale, marks, more);
    marks.sort(
        Comparator.comparing((Mark mark) -> mark.point().days().first())
            .thenComparing(mark -> mark.point().days().last()));
    return new TimelineLayout(scale, above, below, marks, more);
  }

  /** Lays out one side; how far it reaches. */
  private static double side(
      boolean above,
      List<TimelinePoint> points,
      TimeScale scale,
      List<Mark> marks,
      List<More> more) {
    List<TimelinePoint> here = points.stream().filter(point -> point.above() == above).toList();
    double lanes = bars(here.stream().filter(p -> !p.days().isDay()).toList(), scale, marks, more);
    return points(here.stream().filter(p -> p.days().isDay()).toList(), lanes, scale, marks, more);
  }

  /** Each bar lies in the first lane that is free; how far the lanes reach. */
  private static double bars(
      List<TimelinePoint> bars, TimeScale scale, List<Mark> marks, List<More> more) {
    List<Double> ends = new ArrayList<>();
    int leftOut = 0;
    List<TimelinePoint> sorted =
        bars.stream().sorted(Comparator.comparing(bar -> bar.days().first())).toList();
    for (TimelinePoint bar : sorted) {
      double begin = scale.begin(bar.days().first());
      double end = scale.end(bar.days().last());
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > begin) {
        lane++;
      }
      if (lane == MOST_LANES) {
        leftOut++;
        continue;
      }
      if (lane == ends.size()) {
        ends.add(end);
      } else {
        ends.set(lane, end);
      }
      marks.add(new Mark(bar, begin + 1, GAP + lane * LANE, end - begin - 2, LANE / 2 - 2));
    }
    double reach = ends.size() * LANE;
    if (leftOut > 0) {
      boolean above = sorted.getFirst().above();
      more.add(new More(above, LEFT + WIDTH / 2, GAP + reach, leftOut));
      reach += LANE;
    }
    return reach;
  }

  /** Points of a day are stacked, side by side too where the day has room and the stack is high. */
  private static double points(
      List<TimelinePoint> points,
      double lanes,
      TimeScale scale,
      List<Mark> marks,
      List<More> more) {
    Map<Double, List<TimelinePoint>> bins = new TreeMap<>();
    int room = Integer.MAX_VALUE;
    for (TimelinePoint point : points) {
      LocalDate day = point.days().first();
      TimeScale.Stretch stretch = scale.of(day);
      room = Math.min(room, (int) (stretch.binWidth(ROOM) / ROOM));
      bins.computeIfAbsent(stretch.binMiddle(day, ROOM), bin -> new ArrayList<>()).add(point);
    }
    int highest = bins.values().stream().mapToInt(List::size).max().orElse(0);
    int abreast = Math.clamp(Math.ceilDiv(highest, COMFORTABLE_ROWS), 1, Math.max(1, room));
    int rows = Math.min(Math.ceilDiv(highest, abreast), MOST_ROWS);
    double step = Math.min(ROOM, MOST_HEIGHT / Math.max(1, rows));
    Stack stack = new Stack(abreast, rows, step, lanes + GAP);
    bins.forEach((middle, here) -> stack.place(here, middle, marks, more));
    return lanes + GAP + rows * step + (highest > abreast * rows ? ROOM : 0);
  }

  /** Points one above the other, or several side by side. */
  private record Stack(int abreast, int rows, double step, double from) {
    void place(List<TimelinePoint> points, double middle, List<Mark> marks, List<More> more) {
      int room = abreast * rows;
      List<TimelinePoint> byDay =
          points.stream().sorted(Comparator.comparing(point -> point.days().first())).toList();
      for (int i = 0; i < Math.min(byDay.size(), room); i++) {
        int row = i / abreast;
        int inRow = Math.min(abreast, byDay.size() - row * abreast);
        double x = middle + (i % abreast - (inRow - 1) / 2.0) * ROOM;
        double radius = Math.min(LARGEST, step * 0.42);
        marks.add(new Mark(byDay.get(i), x, from + (row + 0.2) * step, 0, radius));
      }
      if (byDay.size() > room) {
        boolean above = points.getFirst().above();
        more.add(new More(above, middle, from + rows * step, byDay.size() - room));
      }
    }
  }
}
