package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Periods counted from publication's or, with "previous", "following" and "same", from the date
 * last mentioned: "last week", "this month", "the previous year", "the weekend".
 */
final class RelativePeriods implements Rule {
  private static final Set<String> PRECISE = Set.of("calendar", "working");
  private static final Set<String> VAGUE = Set.of("recent", "past", "coming");
  private static final Set<String> BEFORE_WEEKEND = Set.of("the", "over", "at", "all");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    return shifted(tokens, i).or(() -> weekend(tokens, i)).or(() -> vague(tokens, i));
  }

  private static Optional<Reading> shifted(Tokens tokens, int i) {
    int begin = tokens.skip(i, "the");
    Optional<Parsed<Shift>> shift = Shift.at(tokens, begin);
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    int at = tokens.skip(shift.get().end(), PRECISE);
    Optional<Granularity> granularity = Unit.singular(tokens.lower(at)).flatMap(Unit::granularity);
    boolean ofSomething = tokens.is(at + 1, "of") && shift.get().value().steps() != 0;
    boolean name = tokens.get(at).capital() || tokens.isGlued(at + 1, "-");
    if (granularity.isEmpty()
        || ofSomething
        || name
        || !counts(shift.get().value(), granularity.get(), begin > i)) {
      return Optional.empty();
    }
    return Optional.of(Reading.date(i, at + 1, meaning(shift.get().value(), granularity.get())));
  }

  /** "The last week" is a duration, "last week" is not; "last day" is neither. */
  private static boolean counts(Shift shift, Granularity granularity, boolean article) {
    if (shift.isFromMention()) {
      return true;
    }
    boolean weekend = granularity == Granularity.WEEKEND;
    boolean nextDay = granularity == Granularity.DAY && shift == Shift.NEXT;
    return nextDay || (granularity != Granularity.DAY && (!article || weekend));
  }

  private static Meaning meaning(Shift shift, Granularity granularity) {
    Meaning fromPublication =
        Meaning.published(day -> Period.containing(day, granularity).plus(shift.steps()));
    if (!shift.isFromMention() && granularity != Granularity.DAY) {
      return fromPublication;
    }
    Meaning fromMention =
        Meaning.mentioned(
            granularity,
            period -> Period.containing(period.start(), granularity).plus(shift.steps()));
    return shift == Shift.PREVIOUS ? fromMention.orElse(fromPublication) : fromMention;
  }

  /** "The weekend": the latest that has begun. */
  private static Optional<Reading> weekend(Tokens tokens, int i) {
    boolean announced = tokens.in(i - 1, BEFORE_WEEKEND) && tokens.is(i, "weekend");
    boolean other = tokens.is(i + 1, "of") || tokens.isGlued(i + 1, "-");
    return announced && !other
        ? Optional.of(Reading.date(i, i + 1, Meaning.published(RelativePeriods::latestWeekend)))
        : Optional.empty();
  }

  private static Period latestWeekend(LocalDate published) {
    Period weekend = Period.containing(published, Granularity.WEEKEND);
    return weekend.start().isAfter(published) ? weekend.plus(-1) : weekend;
  }

  /** "Recent weeks", "the coming days". */
  private static Optional<Reading> vague(Tokens tokens, int i) {
    boolean vague =
        tokens.in(i, VAGUE) && tokens.isCommon(i) && Unit.plural(tokens.lower(i + 1)).isPresent();
    Literal value = tokens.is(i, "coming") ? Literal.FUTURE : Literal.PAST;
    return vague ? Optional.of(Reading.date(i, i + 2, Meaning.of(value))) : Optional.empty();
  }
}
