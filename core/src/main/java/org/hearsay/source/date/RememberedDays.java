package org.hearsay.source.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days that stand for what happened on them: "the Sept. 11 attacks" are those of 2001, whenever the
 * article is from. "9/11" alone is a name and left out.
 */
final class RememberedDays implements Rule {
  private record Remembered(LocalDate day, Set<String> words) {}

  private static final List<Remembered> DAYS =
      List.of(
          new Remembered(
              LocalDate.of(2001, Month.SEPTEMBER, 11),
              Vocabulary.words(
                  "attack attacks terror terrorist terrorists hijackers hijackings commission"
                      + " victims")),
          new Remembered(
              LocalDate.of(2021, Month.JANUARY, 6),
              Vocabulary.words(
                  "attack riot riots rioter rioters insurrection committee capitol siege defendant"
                      + " defendants")));

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    return CalendarWords.month(tokens, i)
        .flatMap(month ->
            DAYS.stream()
                .filter(known -> known.day().getMonth() == month.value())
                .filter(known -> known.day().getDayOfMonth() == tokens.number(month.end()))
                .filter(known -> tokens.in(month.end() + 1, known.words()))
                .map(known -> Reading.date(i, month.end() + 1, meaning(known.day())))
                .findFirst());
  }

  private static Meaning meaning(LocalDate day) {
    DayOfYear everyYear = new DayOfYear(day.getMonth(), day.getDayOfMonth());
    return context ->
        context.publication().filter(day::isAfter).isPresent()
            ? context.publication().map(published -> everyYear.resolved(published, null, false))
            : Optional.of(Period.day(day));
  }
}
