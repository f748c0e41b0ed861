package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Quarters and halves of a year: "Q3 2016", "the third quarter of 2016", "the second half of 2014".
 */
final class Quarters implements Rule {
  /** A quarter or half by its number within the year. */
  private record Part(Granularity granularity, int number) {
    Period in(int year) {
      return Period.containing(LocalDate.of(year, 1, 1), granularity).plus(number - 1);
    }

    Period latest(LocalDate published) {
      Period thisYears = in(published.getYear());
      return thisYears.start().isAfter(published) ? in(published.getYear() - 1) : thisYears;
    }
  }

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    return YearWords.at(tokens, i)
        .flatMap(year ->
            code(tokens, tokens.skip(i + 1, "-"))
                .map(part -> Reading.date(i, part.end(), Meaning.of(part.value().in(year)))))
        .or(() -> named(tokens, i));
  }

  private static Optional<Reading> named(Tokens tokens, int i) {
    Optional<Parsed<Part>> part = code(tokens, i).or(() -> inWords(tokens, i));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int end = part.get().end();
    Part value = part.get().value();
    Optional<Reading> dated =
        YearWords.following(tokens, tokens.skip(end, "-"))
            .map(year -> Reading.date(i, year.end(), Meaning.of(value.in(year.value()))));
    return dated.or(() -> relative(tokens, i, end, value));
  }

  /** Without a year, the latest quarter that has begun; a half needs "of the year". */
  private static Optional<Reading> relative(Tokens tokens, int i, int end, Part part) {
    Optional<Parsed<Integer>> year = relativeYear(tokens, tokens.skip(end, "of"));
    if (year.isPresent()) {
      int years = year.get().value();
      Meaning meaning = Meaning.published(day -> part.in(day.getYear() + years));
      return Optional.of(Reading.date(i, year.get().end(), meaning));
    }
    boolean quarter = part.granularity() == Granularity.QUARTER && !tokens.is(end, "of");
    return quarter
        ? Optional.of(Reading.date(i, end, Meaning.published(part::latest)))
        : Optional.empty();
  }

  /** "this year", "last year", "the year". */
  private static Optional<Parsed<Integer>> relativeYear(Tokens tokens, int i) {
    if (tokens.is(i, "the") && tokens.is(i + 1, "year")) {
      return Optional.of(new Parsed<>(0, i + 2));
    }
    return Shift.year(tokens, i);
  }

  /** Q3 or H2. */
  private static Optional<Parsed<Part>> code(Tokens tokens, int i) {
    boolean quarter = tokens.is(i, "q");
    int most = quarter ? 4 : 2;
    int number = tokens.isGluedDigits(i + 1) ? tokens.number(i + 1) : 0;
    boolean code =
        (quarter || tokens.is(i, "h")) && number > 0 && number <= most && tokens.endsNumber(i + 1);
    return code ? Optional.of(new Parsed<>(part(quarter, number), i + 2)) : Optional.empty();
  }

  private static Optional<Parsed<Part>> inWords(Tokens tokens, int i) {
    Optional<Parsed<Integer>> ordinal =
        Numbers.ordinal(tokens, i).filter(number -> number.value() <= 4);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int at = tokens.skip(ordinal.get().end(), "-");
    boolean known = List.of("quarter", "half").contains(tokens.lower(at));
    boolean quarter = tokens.is(at, "quarter");
    return known && (quarter || ordinal.get().value() < 3)
        ? Optional.of(new Parsed<>(part(quarter, ordinal.get().value()), at + 1))
        : Optional.empty();
  }

  private static Part part(boolean quarter, int number) {
    return new Part(quarter ? Granularity.QUARTER : Granularity.HALF, number);
  }
}
