package org.hearsay.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What of a content's words is compared with another's; read once, and compared often.
 *
 * @param telling its {@link TellingWords}, in the order of their first occurrences
 * @param negations how many negations it holds
 */
record ContentWords(Set<String> telling, int negations) {
  static ContentWords of(String content) {
    Set<String> telling = new LinkedHashSet<>();
    int negations = 0;
    for (String word : PlainWords.of(content)) {
      if (TellingWords.isNegation(word)) {
        negations++;
      } else if (!TellingWords.isFunctionWord(word)) {
        telling.add(TellingWords.stem(word));
      }
    }
    return new ContentWords(Collections.unmodifiableSet(telling), negations);
  }
}
