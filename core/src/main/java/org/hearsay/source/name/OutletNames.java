package org.hearsay.source.name;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names of outlets, short forms and identifiers among them. */
public final class OutletNames {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private OutletNames() {}

  /**
   * Whether both may name one outlet: the same words, words that begin the other's in order
   * ("wash-post"), or its initials ("nyt").
   */
  public static boolean agree(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    return begins(x, y) || begins(y, x) || isInitials(x, y) || isInitials(y, x);
  }

  private static List<String> words(String name) {
    List<String> words =
        BETWEEN_WORDS
            .splitAsStream(name.toLowerCase(Locale.ROOT))
            .filter(not(String::isEmpty))
            .toList();
    return words.size() > 1 && words.getFirst().equals("the")
        ? words.subList(1, words.size())
        : words;
  }

  private static boolean begins(List<String> shorts, List<String> words) {
    if (shorts.isEmpty() || shorts.size() != words.size()) {
      return false;
    }
    for (int i = 0; i < shorts.size(); i++) {
      if (shorts.get(i).length() < 2 || !words.get(i).startsWith(shorts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInitials(List<String> letters, List<String> words) {
    if (letters.size() != 1 || words.size() < 2 || letters.getFirst().length() != words.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).charAt(0) != letters.getFirst().charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
