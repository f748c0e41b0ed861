package org.hearsay.source.date;

import java.util.Optional;
import java.util.Set;

/**
 * "the day before", "the week after": beside a date that is named ("the day before Christmas"), or
 * mentioned shortly before. Beside an event ("the day before the vote") the value is unknown.
 */
final class DaysAside implements Rule {
  private static final Set<String> EVENT =
      Vocabulary.words(
          "the a an his her its their our my your this that these those he she they it we "
              + "i you being");

  private final Rule anchor;

  DaysAside(Rule anchor) {
    this.anchor = anchor;
  }

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    Optional<Granularity> granularity =
        tokens.is(i, "the")
            ? Unit.singular(tokens.lower(i + 1)).flatMap(Unit::granularity)
            : Optional.empty();
    boolean before = tokens.is(i + 2, "before");
    if (granularity.isEmpty() || !(before || tokens.is(i + 2, "after"))) {
      return Optional.empty();
    }
    int steps = before ? -1 : 1;
    Granularity size = granularity.get();
    return anchor
        .at(tokens, i + 3)
        .map(date -> date.from(i).then(period -> beside(period, size, steps)))
        .or(() -> Optional.of(Reading.date(i, i + 3, bare(tokens, i + 3, size, steps))));
  }

  private static Meaning bare(Tokens tokens, int end, Granularity size, int steps) {
    boolean event = tokens.in(end, EVENT) || tokens.get(end).capital();
    if (event) {
      return Meaning.unknown();
    }
    Meaning mentioned = Meaning.mentioned(size, period -> beside(period, size, steps));
    return steps > 0
        ? mentioned
        : mentioned.orElse(Meaning.published(day -> beside(Period.day(day), size, steps)));
  }

  private static Period beside(Period period, Granularity size, int steps) {
    return Period.containing(period.start(), size).plus(steps);
  }
}
