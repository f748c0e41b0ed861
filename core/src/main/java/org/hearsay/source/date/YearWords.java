package org.hearsay.source.date;

import java.time.Month;
import java.util.Optional;
import java.util.Set;

/** Years in digits, where the words around them leave no doubt. */
final class YearWords {
  /** What is counted, so that the number before it is no year. */
  private static final Set<String> COUNTED =
      Vocabulary.words(
          "people men women children troops soldiers students residents homes houses jobs "
              + "votes voters deaths dead cases workers employees members officers migrants "
              + "refugees passengers protesters demonstrators police others more times pages "
              + "acres hectares miles kilometers kilometres km meters metres feet ft tons "
              + "tonnes pounds kg dollars euros percent per points units copies vehicles cars "
              + "barrels degrees seats schools companies civilians fighters families patients "
              + "delegates prisoners inmates words calories volts watts million billion "
              + "thousand hundred");

  private static final Set<String> RANGE =
      Set.of("-", "—", "to", "through", "until", "till", "and");

  private YearWords() {}

  /** A year of four digits that stands alone, between 1000 and 2199. */
  static Optional<Integer> at(Tokens tokens, int i) {
    int number = tokens.number(i);
    boolean plausible = tokens.lower(i).length() == 4 && number >= 1000 && number < 2200;
    boolean begins = tokens.beginsNumber(i) || endsRange(tokens, i);
    boolean alone = plausible && begins && tokens.endsNumber(i);
    return alone && !countsSomething(tokens, i + 1) ? Optional.of(number) : Optional.empty();
  }

  /** "2018" of "2014-2018". */
  private static boolean endsRange(Tokens tokens, int i) {
    boolean years = tokens.isGlued(i - 1, "-") && tokens.lower(i - 2).length() == 4;
    return years
        && tokens.number(i - 2) > 0
        && tokens.beginsNumber(i - 2)
        && !tokens.isGlued(i + 1, "-");
  }

  private static boolean countsSomething(Tokens tokens, int next) {
    Token after = tokens.get(next + 1);
    boolean date =
        CalendarWords.month(tokens, next + 1).isPresent()
            || Set.of("q", "h").contains(after.lower());
    boolean compound = tokens.isGlued(next, "-") && after.glued() && after.isLetters() && !date;
    boolean unit = Unit.plural(tokens.lower(next)).isPresent();
    return compound || unit || tokens.in(next, COUNTED);
  }

  /** The year after a day or month: ", 2025", "of 2025", "'25". */
  static Optional<Parsed<Integer>> following(Tokens tokens, int i) {
    if (tokens.is(i, "'") && tokens.isGluedDigits(i + 1) && tokens.lower(i + 1).length() == 2) {
      int lastDigits = tokens.number(i + 1);
      return Optional.of(new Parsed<>(lastDigits + (lastDigits < 50 ? 2000 : 1900), i + 2));
    }
    boolean dashed = tokens.isGlued(i, "-") && tokens.isGlued(i - 2, "-");
    int at = dashed ? i + 1 : tokens.skip(i, Set.of(",", "of", "in"));
    return at(tokens, at).map(year -> new Parsed<>(year, at + 1)).or(() -> spelled(tokens, at));
  }

  /** "Nineteen eighty-six", "nineteen hundred and six", "two thousand and five". */
  static Optional<Parsed<Integer>> spelled(Tokens tokens, int i) {
    if (tokens.get(i).isDigits()) {
      return Optional.empty();
    }
    Optional<Parsed<Double>> first = Numbers.cardinal(tokens, i);
    int century = first.map(Parsed::value).orElse(0.0).intValue();
    Optional<Parsed<Double>> whole =
        isCentury(century)
            ? Numbers.cardinal(tokens, first.get().end())
                .filter(rest -> rest.value() > 9 && rest.value() < 100)
                .map(rest -> new Parsed<>(century * 100 + rest.value(), rest.end()))
            : first;
    return whole
        .map(year -> new Parsed<>(year.value().intValue(), year.end()))
        .filter(year -> year.value() >= 1000 && year.value() < 2200)
        .filter(year -> !countsSomething(tokens, year.end()));
  }

  private static boolean isCentury(int number) {
    return number >= 10 && number < 22;
  }

  /** The year of a range's end, which holds for its beginning too: "Nov. 5-7, 2025". */
  static Optional<Integer> ofRangeEnd(Tokens tokens, int i, int month) {
    if (!tokens.in(i, RANGE)) {
      return Optional.empty();
    }
    Optional<Parsed<Month>> end = CalendarWords.month(tokens, i + 1);
    int afterMonth = end.map(Parsed::end).orElse(i + 1);
    int endMonth = end.map(parsed -> parsed.value().getValue()).orElse(month);
    int afterDay = day(tokens, afterMonth);
    if (end.isEmpty() && afterDay == afterMonth) {
      return Optional.empty();
    }
    return following(tokens, afterDay)
        .map(year -> endMonth < month ? year.value() - 1 : year.value());
  }

  /** The token after a day of the month at {@code i}, or {@code i}. */
  private static int day(Tokens tokens, int i) {
    boolean digits = tokens.number(i) > 0 && tokens.number(i) < 32;
    return Numbers.ordinal(tokens, i).map(Parsed::end).orElse(digits ? i + 1 : i);
  }
}
