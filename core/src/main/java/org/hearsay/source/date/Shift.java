package org.hearsay.source.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of several weeks, Mondays, summers, ... is meant. */
enum Shift {
  LAST(-1),
  PAST(-1),
  PREVIOUS(-1),
  THIS(0),
  SAME(0),
  NEXT(1),
  COMING(1),
  FOLLOWING(1);

  private static final Map<String, Shift> WORDS =
      Map.ofEntries(
          Map.entry("last", LAST),
          Map.entry("past", PAST),
          Map.entry("previous", PREVIOUS),
          Map.entry("preceding", PREVIOUS),
          Map.entry("this", THIS),
          Map.entry("current", THIS),
          Map.entry("same", SAME),
          Map.entry("next", NEXT),
          Map.entry("coming", COMING),
          Map.entry("upcoming", COMING),
          Map.entry("following", FOLLOWING));
  private static final Set<Shift> AFTER_THIS = Set.of(PAST, COMING, LAST);

  private final int steps;

  Shift(int steps) {
    this.steps = steps;
  }

  int steps() {
    return steps;
  }

  /** "last", "this past", "next", ...: common words, thus not in a name as "This Week". */
  static Optional<Parsed<Shift>> at(Tokens tokens, int i) {
    Shift first = WORDS.get(tokens.lower(i));
    boolean preposition = first == FOLLOWING && !tokens.is(i - 1, "the");
    if (first == null || !tokens.isCommon(i) || preposition) {
      return Optional.empty();
    }
    Shift second = first == THIS ? WORDS.get(tokens.lower(i + 1)) : null;
    return Optional.of(
        second != null && AFTER_THIS.contains(second)
            ? new Parsed<>(second, i + 2)
            : new Parsed<>(first, i + 1));
  }

  /** "last year" and the like, as years from publication's. */
  static Optional<Parsed<Integer>> year(Tokens tokens, int i) {
    return at(tokens, i)
        .filter(shift -> tokens.is(shift.end(), "year") && !shift.value().isFromMention())
        .map(shift -> new Parsed<>(shift.value().steps, shift.end() + 1));
  }

  /** Whether it counts from the date last mentioned rather than from publication. */
  boolean isFromMention() {
    return this == PREVIOUS || this == SAME || this == FOLLOWING;
  }
}
