package org.hearsay.app.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.app.prose.Days;

/**
 * Where days lie on a line. All are equally long, unless long stretches on which nothing was said
 * would press the others together: such stretches are shortened.
 *
 * @param stretches of the line, the earliest first; each begins where the one before ends
 */
record TimeScale(List<Stretch> stretches) {
  /** A stretch without points is long from so many days on. */
  private static final int LONG = 8;

  /** How much of the line all shortened stretches may take together. */
  private static final double MOST_SHORTENED = 0.3;

  TimeScale {
    stretches = List.copyOf(stretches);
  }

  /**
   * Days that follow each other and are equally long.
   *
   * @param first the first day
   * @param days how many
   * @param left where it begins
   * @param width how long it is
   * @param shortened whether its days are shorter than others
   */
  record Stretch(LocalDate first, long days, double left, double width, boolean shortened) {
    double begin(LocalDate day) {
      return left + (day.toEpochDay() - first.toEpochDay()) * dayWidth();
    }

    double dayWidth() {
      return width / days;
    }

    double right() {
      return left + width;
    }

    LocalDate last() {
      return first.plusDays(days - 1);
    }

    /** How long its bins are: a day at least, and at least so long where it has room. */
    double binWidth(double narrowest) {
      return width / bins(narrowest);
    }

    private long bins(double narrowest) {
      return Math.clamp((long) (width / narrowest), 1, days);
    }

    /** The middle of the bin that holds a day. */
    double binMiddle(LocalDate day, double narrowest) {
      long bin = (day.toEpochDay() - first.toEpochDay()) * bins(narrowest) / days;
      return left + (bin + 0.5) * binWidth(narrowest);
    }
  }

  /**
   * A line from the earliest of these days to the latest.
   *
   * @param narrowest how long a day should be, so that days can be told apart
   */
  static TimeScale over(List<Days> days, double left, double width, double narrowest) {
    LocalDate first = days.stream().map(Days::first).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().map(Days::last).max(LocalDate::compareTo).orElseThrow();
    long all = last.toEpochDay() - first.toEpochDay() + 1;
    List<Part> parts = parts(first, last, days);
    long empty = parts.stream().filter(Part::isEmpty).mapToLong(Part::days).sum();
    boolean shorten = width / all < narrowest && empty < all && empty > all * MOST_SHORTENED;
    double emptyDay = shorten ? width * MOST_SHORTENED / empty : width / all;
    double fullDay = shorten ? width * (1 - MOST_SHORTENED) / (all - empty) : width / all;
    List<Stretch> stretches = new ArrayList<>();
    double begin = left;
    for (Part part : shorten ? parts : List.of(new Part(first, all, false))) {
      double length = part.days() * (part.isEmpty() ? emptyDay : fullDay);
      stretches.add(new Stretch(part.first(), part.days(), begin, length, part.isEmpty()));
      begin += length;
    }
    return new TimeScale(stretches);
  }

  private record Part(LocalDate first, long days, boolean isEmpty) {}

  /** Cuts the days where long stretches without points begin and end. */
  private static List<Part> parts(LocalDate first, LocalDate last, List<Days> days) {
    TreeSet<LocalDate> points = new TreeSet<>();
    days.stream().filter(Days::isDay).map(Days::first).forEach(points::add);
    List<Part> parts = new ArrayList<>();
    LocalDate begin = first;
    LocalDate reached = first.minusDays(1);
    for (LocalDate point : points) {
      if (point.toEpochDay() - reached.toEpochDay() > LONG) {
        add(parts, begin, reached, false);
        add(parts, reached.plusDays(1), point.minusDays(1), true);
        begin = point;
      }
      reached = point;
    }
    boolean ends = last.toEpochDay() - reached.toEpochDay() >= LONG;
    add(parts, begin, ends ? reached : last, false);
    add(parts, reached.plusDays(1), ends ? last : reached, true);
    return parts;
  }

  private static void add(List<Part> parts, LocalDate first, LocalDate last, boolean empty) {
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    if (days > 0) {
      parts.add(new Part(first, days, empty));
    }
  }

  LocalDate first() {
    return stretches.getFirst().first();
  }

  LocalDate last() {
    return stretches.getLast().last();
  }

  /** The stretch that a day lies in. */
  Stretch of(LocalDate day) {
    return stretches.stream()
        .filter(stretch -> !stretch.last().isBefore(day))
        .findFirst()
        .orElseGet(stretches::getLast);
  }

  /** Where a day begins. */
  double begin(LocalDate day) {
    return of(day).begin(day);
  }

  /** Where a day ends. */
  double end(LocalDate day) {
    return begin(day) + of(day).dayWidth();
  }
}
