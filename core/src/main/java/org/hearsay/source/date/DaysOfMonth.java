package org.hearsay.source.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "on the 7th", "Friday the 31st", "the week of the 7th": the latest such day not after
 * publication.
 */
final class DaysOfMonth implements Rule {
  private static final Set<String> BEFORE = Set.of("on", "since", "until", "by");

  private static final Set<String> WEEKS = Set.of("week", "weekend");

  /** Other words after the ordinal say what it counts: "the 7th district". */
  private static final Set<String> AFTER =
      Vocabulary.words(
          "and or but at in when after before for with to that by as from until he she they it we"
              + " i the a of");

  /** The calendar repeats after so many months. */
  private static final int MOST_MONTHS = 4800;

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    DayOfWeek weekday =
        CalendarWords.weekday(tokens.lower(i))
            .or(() -> CalendarWords.shortWeekday(tokens.get(i)))
            .orElse(null);
    int article = weekday == null ? i : tokens.skip(tokens.skipDot(i + 1), ",");
    int number = tokens.skip(article, "the");
    boolean announced = weekday != null || isAnnounced(tokens, i, number);
    if (!announced || !tokens.get(number).isDigits()) {
      return Optional.empty();
    }
    return Numbers.ordinal(tokens, number)
        .filter(day -> day.value() <= 31 && endsThere(tokens, day.end()))
        .map(day ->
            Reading.date(
                i,
                day.end(),
                Meaning.published(published -> latest(day.value(), weekday, published))));
  }

  /** "on the 7th", "the week of the 7th". */
  private static boolean isAnnounced(Tokens tokens, int i, int number) {
    boolean inWeek = tokens.is(number - 2, "of") && tokens.in(number - 3, WEEKS);
    return tokens.is(number - 1, "the") && (inWeek || number > i && tokens.in(i - 1, BEFORE));
  }

  private static boolean endsThere(Tokens tokens, int end) {
    boolean word = tokens.get(end).isLetters() || tokens.get(end).isDigits();
    boolean month = CalendarWords.month(tokens, tokens.skip(end, "of")).isPresent();
    return !month && (!word || tokens.in(end, AFTER)) && !tokens.isGlued(end, "-");
  }

  private static Period latest(int day, @Nullable DayOfWeek weekday, LocalDate published) {
    LocalDate month = published.withDayOfMonth(1);
    for (int i = 0; i < MOST_MONTHS; i++) {
      LocalDate candidate = month.plusDays(day - 1L);
      boolean exists = candidate.getMonth() == month.getMonth();
      boolean fits = weekday == null || candidate.getDayOfWeek() == weekday;
      if (exists && fits && !candidate.isAfter(published)) {
        return Period.day(candidate);
      }
      month = month.minusMonths(1);
    }
    return Period.day(published);
  }
}
