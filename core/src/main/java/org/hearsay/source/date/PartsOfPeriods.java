package org.hearsay.source.date;

import java.util.Optional;
import java.util.Set;

/**
 * "early Monday", "late last year", "mid-June", "the end of 2008", "earlier this week": the value
 * is that of the whole period, for TIMEX3 keeps the part in an attribute of its own.
 */
final class PartsOfPeriods implements Rule {
  private static final Set<String> PARTS =
      Set.of("early", "late", "mid", "earlier", "later", "middle", "sometime");
  private static final Set<String> NOUNS =
      Set.of("beginning", "start", "middle", "end", "turn", "rest", "remainder", "course");
  private static final Set<String> EARLIER = Set.of("earlier", "later", "early", "late");

  private final Rule whole;

  PartsOfPeriods(Rule whole) {
    this.whole = whole;
  }

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    if (tokens.in(i, PARTS) && tokens.isCommon(i)) {
      int at = tokens.skip(i + 1, "-");
      return whole.at(tokens, at).map(reading -> reading.from(i)).or(() -> inCurrent(tokens, i));
    }
    boolean noun = tokens.in(i, NOUNS) && tokens.is(i + 1, "of");
    return noun
        ? whole
            .at(tokens, tokens.skip(i + 2, "the"))
            .map(reading -> reading.from(i))
            .or(() -> current(tokens, i, tokens.skip(i + 2, "the")))
        : Optional.empty();
  }

  /** "earlier in the year". */
  private static Optional<Reading> inCurrent(Tokens tokens, int i) {
    boolean inThe = tokens.is(i + 1, "in") && tokens.is(i + 2, "the");
    return tokens.in(i, EARLIER) && inThe ? current(tokens, i, i + 3) : Optional.empty();
  }

  /** "the end of the year", "end of year": that of publication. */
  private static Optional<Reading> current(Tokens tokens, int i, int unit) {
    if (tokens.is(unit + 1, "of") || tokens.isGlued(unit + 1, "-")) {
      return Optional.empty();
    }
    return Unit.singular(tokens.lower(unit))
        .flatMap(Unit::granularity)
        .filter(granularity -> granularity != Granularity.CENTURY)
        .map(granularity ->
            Reading.date(
                i, unit + 1, Meaning.published(day -> Period.containing(day, granularity))));
  }
}
