package org.hearsay.source.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/** A month without a day: "November 2025", "in November", "last May", "this past June". */
final class Months implements Rule {
  private static final Set<String> STRONG =
      Vocabulary.words(
          "in since until till during between through throughout of early late mid "
              + "earlier later past each every");
  private static final Set<String> WEAK =
      Vocabulary.words(
          "from to by before after for and or - the a an around over its their this last "
              + "next");

  /** Months that are also given names, verbs or nouns. */
  private static final Set<Month> AMBIGUOUS =
      Set.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.AUGUST);

  private static final Set<String> RANGE = Set.of("to", "through", "until", "till", "-");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    Optional<Parsed<Shift>> shift = Shift.at(tokens, i);
    int at = shift.map(Parsed::end).orElse(i);
    Optional<Parsed<Month>> month = CalendarWords.month(tokens, at);
    if (month.isEmpty() || hasDay(tokens, at, month.get().end())) {
      return Optional.empty();
    }
    if (shift.isPresent()) {
      Meaning meaning =
          Meaning.published(day -> moved(month.get().value(), shift.get().value(), day));
      return Optional.of(Reading.date(i, month.get().end(), meaning));
    }
    return withYear(tokens, i, month.get())
        .or(() -> ofRelativeYear(tokens, i, month.get()))
        .or(() -> alone(tokens, i, month.get()));
  }

  /** Whether a number stands beside it that is or should be its day, or it is May Day. */
  private static boolean hasDay(Tokens tokens, int month, int end) {
    int number = tokens.number(end);
    boolean after = number >= 0 && tokens.lower(end).length() <= 2 && !tokens.is(month - 1, "in");
    boolean before =
        tokens.number(month - 1) >= 0
            && tokens.lower(month - 1).length() <= 2
            && !tokens.isGlued(month - 1, ",")
            && tokens.beginsNumber(month - 1);
    return after || before || tokens.is(end, "day");
  }

  private static Optional<Reading> withYear(Tokens tokens, int i, Parsed<Month> month) {
    return YearWords.following(tokens, tokens.skip(month.end(), "-"))
        .map(year -> Reading.date(i, year.end(), Meaning.of(month(year.value(), month.value()))));
  }

  /** "January last year". */
  private static Optional<Reading> ofRelativeYear(Tokens tokens, int i, Parsed<Month> month) {
    return Shift.year(tokens, tokens.skip(month.end(), "of"))
        .map(year ->
            Reading.date(
                i,
                year.end(),
                Meaning.published(day -> month(day.getYear() + year.value(), month.value()))));
  }

  private static Optional<Reading> alone(Tokens tokens, int i, Parsed<Month> month) {
    Month value = month.value();
    int end = month.end();
    Optional<Integer> year = YearWords.ofRangeEnd(tokens, end, value.getValue());
    if (year.isPresent()) {
      return Optional.of(Reading.date(i, end, Meaning.of(month(year.get(), value))));
    }
    return isMonth(tokens, i, month)
        ? Optional.of(Reading.date(i, end, Meaning.published(day -> latest(value, day))))
        : Optional.empty();
  }

  private static boolean isMonth(Tokens tokens, int i, Parsed<Month> month) {
    boolean beginsRange =
        tokens.in(month.end(), RANGE) && CalendarWords.month(tokens, month.end() + 1).isPresent();
    boolean endsRange =
        tokens.in(i - 1, RANGE)
            && (CalendarWords.month(tokens, i - 2).isPresent() || tokens.is(i - 2, "."));
    boolean strong = tokens.in(i - 1, STRONG) || beginsRange || endsRange;
    boolean ambiguous = AMBIGUOUS.contains(month.value());
    if (strong || !CalendarWords.isFullMonth(tokens.lower(i))) {
      return strong;
    }
    Token next = tokens.get(month.end());
    boolean name = next.capital() || (tokens.get(i - 1).capital() && !tokens.startsSentence(i - 1));
    boolean weak =
        tokens.in(i - 1, WEAK) && month.value() != Month.MAY && month.value() != Month.MARCH;
    return !name
        && (ambiguous
            ? weak
            : !tokens.startsSentence(i) || weak || next.isLetters() || tokens.is(month.end(), "'"));
  }

  private static Period month(int year, Month month) {
    return Period.containing(LocalDate.of(year, month, 1), Granularity.MONTH);
  }

  /** The latest such month that has begun. */
  private static Period latest(Month month, LocalDate published) {
    int year = published.getYear() - (month.compareTo(published.getMonth()) > 0 ? 1 : 0);
    return month(year, month);
  }

  private static Period moved(Month month, Shift shift, LocalDate published) {
    int order = month.compareTo(published.getMonth());
    int year = published.getYear();
    return switch (shift) {
      case LAST, PAST, PREVIOUS -> month(order >= 0 ? year - 1 : year, month);
      case THIS, SAME -> month(year, month);
      case NEXT, COMING, FOLLOWING -> month(order > 0 ? year : year + 1, month);
    };
  }
}
