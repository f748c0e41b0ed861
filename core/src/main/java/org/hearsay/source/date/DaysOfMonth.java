package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** "on the 7th", "Friday the 31st": the latest such day not after publication. */
final class DaysOfMonth implements Rule {
  /** Other words after the ordinal say what it counts: "the 7th district". */
  private static final Set<String> AFTER =
      Set.of(
          "and", "or", "but", "at", "in", "when", "after", "before", "for", "with", "to", "that",
          "by", "as", "from", "until", "he", "she", "they", "it", "we", "i", "the", "a", "of");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    boolean weekday = CalendarWords.weekday(tokens.lower(i)).isPresent();
    int article = weekday ? tokens.skip(i + 1, ",") : i;
    boolean announced = weekday || tokens.is(i - 1, "on");
    if (!announced || !tokens.is(article, "the") || !tokens.get(article + 1).isDigits()) {
      return Optional.empty();
    }
    return Numbers.ordinal(tokens, article + 1)
        .filter(day -> day.value() <= 31 && endsThere(tokens, day.end()))
        .map(day ->
            Reading.date(
                i, day.end(), Meaning.published(published -> latest(day.value(), published))));
  }

  private static boolean endsThere(Tokens tokens, int end) {
    boolean word = tokens.get(end).isLetters() || tokens.get(end).isDigits();
    boolean month = CalendarWords.month(tokens, tokens.skip(end, "of")).isPresent();
    return !month && (!word || tokens.in(end, AFTER)) && !tokens.isGlued(end, "-");
  }

  private static Period latest(int day, LocalDate published) {
    LocalDate month = published.withDayOfMonth(1);
    while (month.lengthOfMonth() < day || month.withDayOfMonth(day).isAfter(published)) {
      month = month.minusMonths(1);
    }
    return Period.day(month.withDayOfMonth(day));
  }
}
