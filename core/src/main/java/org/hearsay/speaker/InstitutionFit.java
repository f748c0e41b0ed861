package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How the names of two institutions or outlets fit. */
enum InstitutionFit {
  /** The same telling words, in whatever order: "Ministry of Trade", "the Trade Ministry". */
  SAME,
  /** Initials, or the last words of the other: "the Courier" of "The Marresk Courier". */
  SHORT,
  /** Other names. */
  OTHER;

  private static final Set<String> LINKS = Set.of("the", "of", "for", "and", "s", "in", "on", "de");

  /** The best that two of the names can give. */
  static InstitutionFit of(Set<String> names, Set<String> others) {
    InstitutionFit best = OTHER;
    for (String name : names) {
      for (String other : others) {
        InstitutionFit fit = of(name, other);
        best = fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return best;
  }

  static InstitutionFit of(String one, String other) {
    List<String> words = words(one);
    List<String> others = words(other);
    if (words.isEmpty() || others.isEmpty()) {
      return OTHER;
    }
    if (new TreeSet<>(words).equals(new TreeSet<>(others))) {
      return SAME;
    }
    boolean isShort =
        ends(words, others)
            || ends(others, words)
            || isAcronym(words, others)
            || isAcronym(others, words);
    return isShort ? SHORT : OTHER;
  }

  private static boolean ends(List<String> words, List<String> others) {
    int skipped = others.size() - words.size();
    return skipped > 0 && others.subList(skipped, others.size()).equals(words);
  }

  private static boolean isAcronym(List<String> letters, List<String> words) {
    return letters.size() == 1 && words.size() > 1 && letters.getFirst().equals(initials(words));
  }

  static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.toString();
  }

  /** Its words in lower case and their order, without those that only link them. */
  static List<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})[.](?=\\p{L}|$)", "");
    List<String> words = new ArrayList<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.isEmpty() || LINKS.contains(word));
    return words;
  }

  static Set<String> telling(String name) {
    return new TreeSet<>(words(name));
  }
}
