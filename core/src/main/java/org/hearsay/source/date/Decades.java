package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Decades and centuries: "the 1990s", "the '80s", "the nineties", "the 19th century". */
final class Decades implements Rule {
  private static final Map<String, Integer> WORDS =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    return inFull(tokens, i)
        .or(() -> shortened(tokens, i))
        .or(() -> inWords(tokens, i))
        .or(() -> century(tokens, i));
  }

  /** "1990s"; "1800s" is the whole century. */
  private static Optional<Reading> inFull(Tokens tokens, int i) {
    int year = tokens.number(i);
    int s = tokens.isGlued(i + 1, "'") ? i + 2 : i + 1;
    boolean decade =
        tokens.lower(i).length() == 4
            && year >= 1000
            && year < 2200
            && year % 10 == 0
            && tokens.isGlued(s, "s")
            && tokens.beginsNumber(i);
    boolean possessive = s == i + 2 && !tokens.is(i - 1, "the");
    if (!decade || possessive) {
      return Optional.empty();
    }
    boolean century = year % 100 == 0 && year < 2000;
    Granularity granularity = century ? Granularity.CENTURY : Granularity.DECADE;
    Period period = Period.containing(LocalDate.of(year, 1, 1), granularity);
    return Optional.of(Reading.date(i, s + 1, Meaning.of(period)));
  }

  private static Optional<Reading> shortened(Tokens tokens, int i) {
    boolean decade =
        tokens.is(i, "'")
            && tokens.isGluedDigits(i + 1)
            && tokens.lower(i + 1).length() == 2
            && tokens.isGlued(i + 2, "s");
    int number = tokens.number(i + 1);
    return decade && number % 10 == 0
        ? Optional.of(Reading.date(i, i + 3, latest(number)))
        : Optional.empty();
  }

  /** Only after "the": he may be in his seventies. */
  private static Optional<Reading> inWords(Tokens tokens, int i) {
    Integer decade = WORDS.get(tokens.lower(i));
    int before = tokens.is(i - 1, "-") ? i - 3 : i - 1;
    boolean article = tokens.is(before, "the") || tokens.is(before - 1, "the");
    return decade != null && article && tokens.isCommon(i)
        ? Optional.of(Reading.date(i, i + 1, latest(decade)))
        : Optional.empty();
  }

  private static Meaning latest(int yearOfCentury) {
    return Meaning.published(day -> {
      int year = day.getYear() / 100 * 100 + yearOfCentury;
      LocalDate start = LocalDate.of(year > day.getYear() ? year - 100 : year, 1, 1);
      return Period.containing(start, Granularity.DECADE);
    });
  }

  private static Optional<Reading> century(Tokens tokens, int i) {
    return Numbers.ordinal(tokens, i)
        .filter(number -> number.value() < 31)
        .filter(number -> tokens.is(tokens.skip(number.end(), "-"), "century"))
        .map(number -> {
          Period century =
              Period.containing(LocalDate.of(number.value() * 100 - 50, 1, 1), Granularity.CENTURY);
          return Reading.date(i, tokens.skip(number.end(), "-") + 1, Meaning.of(century));
        });
  }
}
