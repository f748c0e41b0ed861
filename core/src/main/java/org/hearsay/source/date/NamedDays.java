package org.hearsay.source.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Named days: of the year after them, of "last" or "next", or the latest not after publication. */
final class NamedDays implements Rule {
  /** The names as tokens, by their first. */
  private static final Map<String, List<Name>> NAMES = new HashMap<>();

  /** Words after Christmas and the like that make it a kind of thing. */
  private static final Set<String> THINGS =
      Vocabulary.words(
          "tree trees carol carols gift gifts card cards cake lights movie movies film "
              + "egg eggs bunny costume costumes decorations decoration market markets song "
              + "songs island islands party parties present presents pudding jumper sweater");

  private record Name(NamedDay day, List<String> tokens) {}

  static {
    for (NamedDay day : NamedDay.values()) {
      for (String name : day.names()) {
        Tokens tokens = Tokenizer.tokens(name);
        List<String> words = IntStream.range(0, tokens.size()).mapToObj(tokens::lower).toList();
        NAMES
            .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
            .add(new Name(day, words));
      }
    }
  }

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    Optional<Parsed<Shift>> shift = Shift.at(tokens, i);
    int at = shift.map(Parsed::end).orElse(i);
    Optional<Parsed<NamedDay>> name = name(tokens, at);
    if (name.isEmpty() || tokens.in(name.get().end(), THINGS)) {
      return Optional.empty();
    }
    Reading reading = dated(tokens, i, shift, name.get());
    return Optional.of(
        tokens.is(reading.end(), "weekend")
            ? reading.to(reading.end() + 1).then(NamedDays::weekend)
            : reading);
  }

  private static Reading dated(
      Tokens tokens, int i, Optional<Parsed<Shift>> shift, Parsed<NamedDay> name) {
    NamedDay day = name.value();
    int end = name.end();
    if (shift.isPresent()) {
      return Reading.date(i, end, shifted(day, shift.get().value()));
    }
    return YearWords.following(tokens, end)
        .map(year -> Reading.date(i, year.end(), Meaning.of(Period.day(day.in(year.value())))))
        .orElseGet(() -> Reading.date(i, end, meaning(day, Outlook.isForward(tokens, i))));
  }

  /** The nearest weekend: Labor Day's is before it, Thanksgiving's after. */
  private static Period weekend(Period day) {
    boolean before = day.start().getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
    return Period.containing(before ? day.start().minusWeeks(1) : day.start(), Granularity.WEEKEND);
  }

  private static Optional<Parsed<NamedDay>> name(Tokens tokens, int i) {
    Parsed<NamedDay> longest = null;
    for (Name name : NAMES.getOrDefault(tokens.lower(i), List.of())) {
      int end = i + name.tokens().size();
      boolean longer = longest == null || longest.end() < end;
      if (longer && tokens.get(i).capital() && matches(tokens, i, name.tokens())) {
        longest = new Parsed<>(name.day(), end);
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean matches(Tokens tokens, int i, List<String> words) {
    return IntStream.range(0, words.size()).allMatch(j -> tokens.is(i + j, words.get(j)));
  }

  /** Like a day of the year: past, unless the sentence looks forward and the next one is near. */
  private static Meaning meaning(NamedDay day, boolean forward) {
    return Meaning.published(published -> {
      LocalDate past = latest(day, published);
      LocalDate next = day.in(past.getYear() + 1);
      boolean near = !next.isAfter(published.plusDays(DayOfYear.DAYS_AHEAD));
      return Period.day(forward && near && past.isBefore(published) ? next : past);
    });
  }

  private static LocalDate latest(NamedDay day, LocalDate published) {
    LocalDate thisYears = day.in(published.getYear());
    return thisYears.isAfter(published) ? day.in(published.getYear() - 1) : thisYears;
  }

  private static Meaning shifted(NamedDay day, Shift shift) {
    return Meaning.published(published ->
        Period.day(
            switch (shift) {
              case LAST, PAST, PREVIOUS -> latest(day, published.minusDays(1));
              case THIS, SAME -> day.in(published.getYear());
              case NEXT, COMING, FOLLOWING -> day.in(latest(day, published).getYear() + 1);
            }));
  }
}
