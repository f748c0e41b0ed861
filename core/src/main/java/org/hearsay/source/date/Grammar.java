package org.hearsay.source.date;

/** All rules; where several apply, the longest reading holds. */
final class Grammar {
  private static final Rule DAY =
      Rule.longest(
          new NumericDates(),
          new RememberedDays(),
          new MonthDates(),
          new NamedDays(),
          new Weekdays(),
          new Deictics(),
          new DaysOfMonth());

  private static final Rule LONGER =
      Rule.longest(
          new Months(),
          new RelativePeriods(),
          new Seasons(),
          new Quarters(),
          new Years(),
          new Decades());

  private static final Rule DATE = Rule.longest(DAY, LONGER);

  private static final Rule DATE_OR_TIME = Rule.longest(new Times(DAY), LONGER);

  static final Rule ALL =
      Rule.longest(
          new Sets(),
          DATE_OR_TIME,
          new PartsOfPeriods(DATE_OR_TIME),
          new WeeksOf(DAY),
          new PlacesInPeriods(DATE),
          new Distances(DATE),
          new DaysAside(DATE),
          new Durations(),
          new RangeEnds());

  private Grammar() {}
}
