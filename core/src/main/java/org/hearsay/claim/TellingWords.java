package org.hearsay.claim;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;

/**
 * The words of a content that tell it from others, in a form in which they can be compared: lower
 * case, no diacritics, no function words, plural and tense endings cut off.
 */
public final class TellingWords {
  private static final List<String> ENDINGS = List.of("ies", "ing", "ed", "es", "s");

  /** English function words: articles, pronouns, prepositions, auxiliaries, conjunctions. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the this that these those he she it they we you i him her them us me his its their"
               + " our my your who whom which what of in on at by for with from to into about over"
               + " under after before as than but and or nor if so because while is are was were be"
               + " been being am has have had do does did will would can could may might shall"
               + " should must there here then when where how why also just very more most some any"
               + " all each other such own same too only up out")
              .split(" "));

  /** Words that make the opposite of what is said. */
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "neither", "nothing", "nobody", "none", "without", "n't", "cannot");

  private static final int SHORTEST_STEM = 4;

  private TellingWords() {}

  /** Those of a text, in the order of their first occurrences. */
  public static Set<String> of(String text) {
    return ContentWords.of(text).telling();
  }

  /** How many negations a text holds. */
  public static int negations(String text) {
    return ContentWords.of(text).negations();
  }

  /** Those of a text as they are written there, one behind the other: what to look for. */
  public static String written(String text) {
    return PlainWords.written(text).stream()
        .filter(word -> {
          String plain = PlainWords.plain(word);
          return !isFunctionWord(plain) && !isNegation(plain);
        })
        .collect(joining(" "));
  }

  static boolean isFunctionWord(String plain) {
    return FUNCTION_WORDS.contains(plain);
  }

  static boolean isNegation(String plain) {
    return NEGATIONS.contains(plain) || plain.endsWith("n't");
  }

  /** Cuts endings off, as Harman's S stemmer does (JASIS 1991), and those of regular tenses. */
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM - 1) {
        String cut = word.substring(0, word.length() - ending.length());
        return ending.equals("ies")
            ? cut + "y"
            : cut.endsWith("e") ? cut.substring(0, cut.length() - 1) : cut;
      }
    }
    return word.endsWith("e") && word.length() > SHORTEST_STEM
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
