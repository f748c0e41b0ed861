package org.hearsay.search;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementSearch.Hit;
import org.hearsay.claim.TellingWords;

/**
 * The statements that were added since the last commit. An index that had to show each at once
 * would write a segment for every article. Safe for several threads.
 */
final class FreshStatements {
  private final Map<String, List<Hit>> byWord = new HashMap<>();
  private int size;

  synchronized void add(FiledStatement statement) {
    String content = statement.content();
    size++;
    Hit hit = new Hit(statement.id(), content);
    TellingWords.of(content)
        .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(hit));
  }

  /** Those that share some telling words with a text, most shared words first. */
  synchronized List<Hit> like(String text, int most) {
    Map<Hit, Integer> shared = new LinkedHashMap<>();
    for (String word : TellingWords.of(text)) {
      byWord.getOrDefault(word, List.of()).forEach(hit -> shared.merge(hit, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(comparing(hit -> -hit.getValue()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  synchronized void clear() {
    byWord.clear();
    size = 0;
  }

  /** Forgets all where there are more. */
  synchronized void clearBeyond(int most) {
    if (size > most) {
      clear();
    }
  }
}
