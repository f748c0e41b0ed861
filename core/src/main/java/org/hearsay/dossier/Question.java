package org.hearsay.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a dossier is asked for.
 *
 * @param asked as it was asked: a question, a subject, or a claim's id
 * @param proposition what a yes would say: "the minister's position is shaky" for "Is the
 *     minister's position shaky?"; the words themselves where no question is asked
 * @param isQuestion whether it can be answered with yes or no
 */
public record Question(String asked, String proposition, boolean isQuestion) {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "did", "does", "do", "will", "would",
          "can", "could", "should", "may", "might", "must");

  /** Words that begin what is said of a subject: an adverb, a verb, a participle, an article. */
  private static final Set<String> PREDICATES =
      Set.of(
          "a", "an", "in", "on", "at", "under", "about", "not", "still", "really", "ever", "going",
          "likely", "out", "no", "to", "being", "been", "ready");

  private static final int SHORTEST_PREDICATE = 1;

  /** Reads a question of English, as "Is X Y?"; anything else stands for itself. */
  public static Question of(String asked) {
    String plain = asked.strip().replaceAll("[?!.\\s]+$", "");
    List<String> words = List.of(plain.split("\\s+"));
    String first = words.getFirst().toLowerCase(Locale.ROOT);
    if (words.size() < 3 || !AUXILIARIES.contains(first)) {
      return new Question(asked, plain, false);
    }
    int subjectEnd = subjectEnd(words);
    List<String> turned = new ArrayList<>(words.subList(1, subjectEnd));
    if (!Set.of("did", "does", "do").contains(first)) {
      turned.add(first);
    }
    turned.addAll(words.subList(subjectEnd, words.size()));
    return new Question(asked, String.join(" ", turned), true);
  }

  /** Where the subject ends: before the first word that begins a predicate, else the last word. */
  private static int subjectEnd(List<String> words) {
    boolean named = Character.isUpperCase(words.get(1).codePointAt(0));
    for (int i = 2; i < words.size(); i++) {
      String word = words.get(i);
      boolean lower = Character.isLowerCase(word.codePointAt(0));
      if (PREDICATES.contains(word) || word.endsWith("ed") || word.endsWith("ing")) {
        return i;
      }
      boolean possessive = words.get(i - 1).matches(".*['’]s?");
      if (named && lower && !possessive) {
        return i;
      }
      named |= !lower;
    }
    return words.size() - SHORTEST_PREDICATE;
  }
}
