package org.hearsay.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;

/** Compares what articles say somebody is: offices, professions. Stateless. */
final class RoleWords {
  private static final Set<String> LINKS =
      Set.of("of", "for", "to", "in", "at", "and", "with", "s");

  /** What only says since when, or until when. */
  private static final Set<String> TENSES =
      Set.of("former", "ex", "then", "acting", "interim", "outgoing", "retired", "late", "current");

  /** What makes another office of one. */
  private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant", "under", "shadow");

  private RoleWords() {}

  /**
   * A role that two have.
   *
   * @param text as an article gives it
   * @param weight 2 where more than one word tells what it is, else 1: many are called "doctor"
   */
  record Shared(String text, int weight) {}

  /** The role in common that tells most; empty where none of one fits any of the other. */
  static Optional<Shared> agreement(Set<String> roles, Set<String> others) {
    return roles.stream()
        .flatMap(role -> others.stream().flatMap(other -> shared(role, other).stream()))
        .max(Comparator.comparingInt(Shared::weight).thenComparing(Shared::text));
  }

  /** All words of one are words of the other. */
  private static Optional<Shared> shared(String role, String other) {
    Set<String> words = telling(role);
    Set<String> otherWords = telling(other);
    boolean isShorter = words.size() <= otherWords.size();
    Set<String> fewer = isShorter ? words : otherWords;
    Set<String> more = isShorter ? otherWords : words;
    return !fewer.isEmpty() && more.containsAll(fewer) && ranks(fewer).equals(ranks(more))
        ? Optional.of(new Shared(isShorter ? role : other, fewer.size() > 1 ? 2 : 1))
        : Optional.empty();
  }

  private static Set<String> ranks(Set<String> words) {
    Set<String> ranks = new TreeSet<>(words);
    ranks.retainAll(RANKS);
    return ranks;
  }

  /** Its words without forms of address, determiners, and what only says when: "former". */
  static Set<String> telling(String role) {
    Lexicon lexicon = Lexicon.english();
    Set<String> telling = new TreeSet<>();
    for (String word : List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))) {
      boolean tellsNothing =
          word.isEmpty()
              || LINKS.contains(word)
              || lexicon.is(WordClass.HONORIFIC, word)
              || lexicon.is(WordClass.DETERMINER, word)
              || TENSES.contains(word);
      if (!tellsNothing) {
        telling.add(word);
      }
    }
    return telling;
  }
}
