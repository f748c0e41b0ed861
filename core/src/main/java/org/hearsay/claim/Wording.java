package org.hearsay.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Act;

/**
 * Which of a claim's statements words it most clearly: one that says it in one piece and in few
 * words, names whom it is about, and asserts it.
 */
public final class Wording {
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 14;
  private static final Set<String> POINTING_BACK =
      Set.of("he", "she", "it", "they", "this", "that", "these", "those", "i", "we", "you");

  private Wording() {}

  /** The clearest, the first of several; empty where there are none. */
  public static Optional<StatementId> clearest(List<FiledStatement> statements) {
    return statements.stream()
        .min(Comparator.comparingInt(Wording::unclear).thenComparing(FiledStatement::id))
        .map(FiledStatement::id);
  }

  /** How many things make a statement's content unclear, the weightier ones counted twice. */
  private static int unclear(FiledStatement statement) {
    String content = statement.content();
    int words = TellingWords.of(content).size();
    int unclear = 0;
    unclear += words < FEWEST_WORDS ? 3 : 0;
    unclear += words > MOST_WORDS ? 2 : 0;
    unclear += statement.statement().attribution().content().size() > 1 ? 2 : 0;
    unclear += pointsBack(content) ? 2 : 0;
    unclear += content.chars().anyMatch(Character::isUpperCase) ? 0 : 1;
    unclear += statement.statement().act() == Act.ASSERT ? 0 : 1;
    unclear += content.contains("?") ? 1 : 0;
    return unclear;
  }

  private static boolean pointsBack(String content) {
    String[] words = content.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 4);
    for (int i = 0; i < Math.min(3, words.length); i++) {
      boolean conjunction = i == 0 && words[i].equals("that") && words.length > 2;
      if (POINTING_BACK.contains(words[i]) && !conjunction) {
        return true;
      }
    }
    return false;
  }
}
