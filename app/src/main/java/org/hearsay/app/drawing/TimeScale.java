package org.hearsay.app.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearsay.app.prose.Days;

/**
 * Where days lie on a line of so many units. Days that have room for several points keep it to
 * themselves; where days are narrower than a point, several share a bin.
 *
 * @param first the first day of the line
 * @param count how many days it has, at least 1
 * @param left where it begins
 * @param width how long it is
 */
record TimeScale(LocalDate first, long count, double left, double width) {
  /** A line from the earliest of these days to the latest. */
  static TimeScale over(List<Days> days, double left, double width) {
    LocalDate first = days.stream().map(Days::first).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().map(Days::last).max(LocalDate::compareTo).orElseThrow();
    return new TimeScale(first, ChronoUnit.DAYS.between(first, last) + 1, left, width);
  }

  /** How much of the line one day has. */
  double dayWidth() {
    return width / count;
  }

  /** Where a day begins. */
  double begin(LocalDate day) {
    return left + ChronoUnit.DAYS.between(first, day) * dayWidth();
  }

  /** Where a day ends. */
  double end(LocalDate day) {
    return begin(day) + dayWidth();
  }

  LocalDate last() {
    return first.plusDays(count - 1);
  }

  /** How many bins the line has, each at least {@code narrowest} wide: a day at least. */
  private int bins(double narrowest) {
    return (int) Math.clamp((long) (width / narrowest), 1, count);
  }

  double binWidth(double narrowest) {
    return width / bins(narrowest);
  }

  /** The bin of a day, from 0. */
  int bin(LocalDate day, double narrowest) {
    return (int) (ChronoUnit.DAYS.between(first, day) * bins(narrowest) / count);
  }

  double middle(int bin, double narrowest) {
    return left + (bin + 0.5) * binWidth(narrowest);
  }
}
