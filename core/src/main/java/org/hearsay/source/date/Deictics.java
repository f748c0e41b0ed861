package org.hearsay.source.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Days that are counted from publication: yesterday, tonight, last night, the day before yesterday.
 */
final class Deictics implements Rule {
  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "yesterday", -1, "tomorrow", 1, "tonight", 0, "tonite", 0);
  private static final Set<String> TONIGHT = Set.of("tonight", "tonite");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    return day(tokens, i).or(() -> partOfDay(tokens, i)).or(() -> twoDaysAway(tokens, i));
  }

  private static Optional<Reading> day(Tokens tokens, int i) {
    Integer days = DAYS.get(tokens.lower(i));
    boolean name = tokens.is(i - 1, "usa") || tokens.in(i + 1, Set.of("show"));
    if (days == null || !tokens.isCommon(i) || name) {
      return Optional.empty();
    }
    Reading reading = reading(i, i + 1, days);
    return Optional.of(tokens.in(i, TONIGHT) ? reading.at("TNI") : reading);
  }

  /** "this morning", "last night": the night before publication. */
  private static Optional<Reading> partOfDay(Tokens tokens, int i) {
    Optional<String> part = CalendarWords.partOfDay(tokens.lower(i + 1));
    boolean common = tokens.isCommon(i) && !tokens.get(i + 1).capital();
    if (part.isEmpty() || !common) {
      return Optional.empty();
    }
    return switch (tokens.lower(i)) {
      case "this" -> Optional.of(reading(i, i + 2, 0).at(part.get()));
      case "last" -> Optional.of(reading(i, i + 2, -1).at(part.get()));
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> twoDaysAway(Tokens tokens, int i) {
    int day = tokens.skip(i, "the");
    boolean before = tokens.is(day + 1, "before") && tokens.is(day + 2, "yesterday");
    boolean after = tokens.is(day + 1, "after") && tokens.is(day + 2, "tomorrow");
    return tokens.is(day, "day") && (before || after)
        ? Optional.of(reading(i, day + 3, before ? -2 : 2))
        : Optional.empty();
  }

  private static Reading reading(int begin, int end, int days) {
    return Reading.date(begin, end, Meaning.published(day -> Period.day(day.plusDays(days))));
  }
}
