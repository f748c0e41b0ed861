package org.hearsay.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names mean the same source of one article.
 *
 * <p>Case, diacritics, punctuation, articles and honorifics do not count. Two names of two words or
 * more agree when their first and their last words do, where an initial agrees with a word that it
 * begins. A single word agrees with itself only: who says "Clinton" where the article gives
 * "Hillary Clinton" has not told which.
 */
final class NameAgreement {
  private static final Set<String> PASSED_OVER =
      Set.of(
          "a",
          "an",
          "the",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sen",
          "rep",
          "gov",
          "president",
          "s",
          "his",
          "her",
          "their",
          "its");

  private NameAgreement() {}

  /** Whether they agree; no name agrees with no name alone. */
  static boolean agree(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    List<String> x = words(a);
    List<String> y = words(b);
    if (x.equals(y) || holds(x, y) || holds(y, x)) {
      return true;
    }
    return x.size() > 1
        && y.size() > 1
        && x.getLast().equals(y.getLast())
        && alike(x.getFirst(), y.getFirst());
  }

  /** Whether two words or more are all among the other's. */
  private static boolean holds(List<String> shorter, List<String> longer) {
    return shorter.size() > 1 && longer.containsAll(shorter);
  }

  private static boolean alike(String a, String b) {
    return a.equals(b)
        || (a.length() == 1 && b.startsWith(a))
        || (b.length() == 1 && a.startsWith(b));
  }

  private static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    List<String> all = new ArrayList<>(List.of(plain.split("[^\\p{L}\\p{N}]+")));
    all.removeIf(String::isEmpty);
    List<String> kept = all.stream().filter(word -> !PASSED_OVER.contains(word)).toList();
    return kept.isEmpty() ? all : kept;
  }
}
