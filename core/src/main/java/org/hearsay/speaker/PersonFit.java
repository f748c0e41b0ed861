package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hearsay.source.name.PersonName;

/** How the names of two persons fit. Where articles give several, the first of these holds. */
enum PersonFit {
  /** The same name with other middle names, or father and son. */
  OTHER_MIDDLE,
  /** Full names that are the same, but for spelling. */
  SAME,
  /** The same family name behind other first names. */
  OTHER_GIVEN,
  /** One is short for what the other may be: a family name, an initial, a short form. */
  SHORT,
  /** Other family names. */
  OTHER_NAME;

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final int LETTERS_IN_COMMON = 3;

  /** Of all names that articles give two persons. */
  static PersonFit of(Set<String> names, Set<String> others) {
    PersonFit best = OTHER_NAME;
    for (String name : names) {
      for (String other : others) {
        PersonFit fit = of(name, other);
        best = fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return best;
  }

  static PersonFit of(String one, String other) {
    List<String> words = PersonName.of(one).sounds();
    List<String> others = PersonName.of(other).sounds();
    if (words.isEmpty() || others.isEmpty()) {
      return OTHER_NAME;
    }
    if (words.size() == 1 || others.size() == 1) {
      return words.getLast().equals(others.getLast()) ? SHORT : OTHER_NAME;
    }
    if (!shareFamily(words, others)) {
      return OTHER_NAME;
    }
    PersonFit given = given(words.getFirst(), others.getFirst());
    boolean differ = haveOtherMiddles(words, others) || haveOtherSuffixes(one, other);
    return differ && given != OTHER_GIVEN ? OTHER_MIDDLE : given;
  }

  /** The last word of one, also as the first of two family names of the other. */
  private static boolean shareFamily(List<String> words, List<String> others) {
    return behindFirst(others).contains(words.getLast())
        || behindFirst(words).contains(others.getLast());
  }

  private static List<String> behindFirst(List<String> words) {
    return words.subList(1, words.size());
  }

  private static PersonFit given(String one, String other) {
    if (one.equals(other)) {
      return one.length() > 1 ? SAME : SHORT;
    }
    boolean shortens =
        one.startsWith(other)
            || other.startsWith(one)
            || (Math.min(one.length(), other.length()) > LETTERS_IN_COMMON
                && one.substring(0, LETTERS_IN_COMMON)
                    .equals(other.substring(0, LETTERS_IN_COMMON)))
            || haveConsonants(one, other);
    return shortens ? SHORT : OTHER_GIVEN;
  }

  /** Transliteration varies the vowels: Mohammed, Muhammad. */
  private static boolean haveConsonants(String one, String other) {
    String consonants = consonants(one);
    return consonants.length() >= LETTERS_IN_COMMON && consonants.equals(consonants(other));
  }

  private static String consonants(String word) {
    return word.replaceAll("[aeiou]", "").replaceAll("(.)\\1", "$1");
  }

  private static boolean haveOtherMiddles(List<String> words, List<String> others) {
    if (!words.getLast().equals(others.getLast())) {
      return false;
    }
    List<String> middle = middle(words);
    List<String> otherMiddle = middle(others);
    if (middle.isEmpty() || otherMiddle.isEmpty()) {
      return false;
    }
    String one = middle.getFirst();
    String other = otherMiddle.getFirst();
    return !one.startsWith(other) && !other.startsWith(one);
  }

  private static List<String> middle(List<String> words) {
    return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
  }

  private static boolean haveOtherSuffixes(String one, String other) {
    String suffix = suffix(one);
    String otherSuffix = suffix(other);
    return !suffix.isEmpty() && !otherSuffix.isEmpty() && !Objects.equals(suffix, otherSuffix);
  }

  private static String suffix(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String letters = last.replaceAll("[^a-z]", "");
    return SUFFIXES.contains(letters) ? letters : "";
  }

  /** Whether both have the same middle names, written out or not. */
  static boolean haveMiddleNames(String one, String other) {
    List<String> middle = new ArrayList<>(middle(PersonName.of(one).sounds()));
    return !middle.isEmpty() && middle.equals(middle(PersonName.of(other).sounds()));
  }

  static boolean isFamilyNameOnly(String name) {
    return PersonName.of(name).sounds().size() < 2;
  }

  static boolean isInitialOnly(String name) {
    List<String> words = PersonName.of(name).sounds();
    return words.size() > 1 && words.getFirst().length() == 1;
  }
}
