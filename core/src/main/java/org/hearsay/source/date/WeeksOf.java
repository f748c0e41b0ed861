package org.hearsay.source.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A period by a date within it: "the week of Nov. 3", "the weekend of Thanksgiving". */
final class WeeksOf implements Rule {
  private static final Map<String, Granularity> PERIODS =
      Map.of("week", Granularity.WEEK, "weekend", Granularity.WEEKEND);
  private static final Set<String> BEGINNING = Set.of("beginning", "starting", "commencing");

  private final Rule day;

  WeeksOf(Rule day) {
    this.day = day;
  }

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    Granularity period = PERIODS.get(tokens.lower(i));
    if (period == null) {
      return Optional.empty();
    }
    int at = tokens.is(i + 1, "of") ? i + 2 : tokens.skip(tokens.skip(i + 1, BEGINNING), "on");
    return at == i + 1
        ? Optional.empty()
        : day.at(tokens, tokens.skip(at, "the"))
            .map(date -> date.from(i).then(d -> Period.containing(d.start(), period)));
  }
}
