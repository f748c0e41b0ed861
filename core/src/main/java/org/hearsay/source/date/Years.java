package org.hearsay.source.date;

import java.util.Optional;
import java.util.Set;

/** Years, where the word before or after shows that the number is one. */
final class Years implements Rule {
  /** Words after which even 1066 is a year. */
  private static final Set<String> STRONG =
      Vocabulary.words("in since until till during circa early late mid year");

  /** Words after which a number of this or the last century is a year. */
  private static final Set<String> WEAK =
      Vocabulary.words(
          "by before after from to through between of for the a an his her its their our "
              + "s and or but not pre post fiscal election elections campaign than around about "
              + "as back on");

  private static final Set<String> VERBS =
      Vocabulary.words("was is saw has had will would marked brought began");
  private static final Set<String> RANGE =
      Set.of("-", "—", "to", "through", "until", "till", "and");
  private static final Set<String> AFTER_WORDS =
      Vocabulary.words("and or but when after before until to the he she they it we");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "«", "»");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    return YearWords.at(tokens, i)
        .filter(year -> isAnnounced(tokens, i, year) && !isQuoted(tokens, i))
        .map(year -> Reading.date(i, i + 1, Meaning.of(Period.year(year))))
        .or(() -> spelled(tokens, i));
  }

  /** In words only where nothing follows that may be counted: "in two thousand homes". */
  private static Optional<Reading> spelled(Tokens tokens, int i) {
    if (!tokens.in(i - 1, STRONG)) {
      return Optional.empty();
    }
    return YearWords.spelled(tokens, i)
        .filter(year -> !tokens.get(year.end()).isLetters() || tokens.in(year.end(), AFTER_WORDS))
        .map(year -> Reading.date(i, year.end(), Meaning.of(Period.year(year.value()))));
  }

  private static boolean isAnnounced(Tokens tokens, int i, int year) {
    int before = tokens.is(i - 1, "-") ? i - 2 : i - 1;
    boolean dating = tokens.is(i - 1, "to") && tokens.in(i - 2, Set.of("back", "dating"));
    if (tokens.in(before, STRONG) || dating) {
      return !isPlural(tokens, i + 1) || isModern(year);
    }
    boolean subject = tokens.startsSentence(i) && tokens.in(i + 1, VERBS);
    boolean inBrackets = tokens.is(i - 1, "(") && tokens.in(i + 1, Set.of(")", ",", "-"));
    return isModern(year)
        && (tokens.in(before, WEAK)
            || subject
            || inBrackets
            || isInRange(tokens, i)
            || (tokens.is(i - 1, ",") && isModern(tokens.number(i - 2))));
  }

  private static boolean isModern(int year) {
    return year >= 1900 && year < 2100;
  }

  private static boolean isPlural(Tokens tokens, int i) {
    return tokens.lower(i).endsWith("s") && tokens.get(i).isLetters();
  }

  private static boolean isInRange(Tokens tokens, int i) {
    boolean begins =
        tokens.in(i + 1, RANGE) && (isModernYear(tokens, i + 2) || RangeEnds.isYear(tokens, i + 2));
    boolean ends = tokens.in(i - 1, RANGE) && isModernYear(tokens, i - 2);
    return begins || ends;
  }

  private static boolean isModernYear(Tokens tokens, int i) {
    return isModern(tokens.number(i)) && tokens.lower(i).length() == 4;
  }

  /** Whether it is a title, as the novel "1984". */
  private static boolean isQuoted(Tokens tokens, int i) {
    boolean closed =
        tokens.in(i + 1, QUOTES)
            || (tokens.in(i + 1, Set.of(",", ".")) && tokens.in(i + 2, QUOTES));
    return tokens.in(i - 1, QUOTES) && closed;
  }
}
