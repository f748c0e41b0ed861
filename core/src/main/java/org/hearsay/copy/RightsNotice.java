package org.hearsay.copy;

import java.util.List;
import org.hearsay.article.Paragraphs;
import org.hearsay.article.Span;

/** The notice of rights below an article, which an outlet puts below all of its articles. */
final class RightsNotice {
  private static final List<String> FORMULA = List.of("all", "rights", "reserved");

  private RightsNotice() {}

  /**
   * The number of the notice's first word, from which all that follows is stock wording: the begin
   * of the paragraph in the text's second half that says "all rights reserved"; the number of words
   * where none does.
   */
  static int begin(String text, WordSequence words) {
    for (int i = words.size() / 2; i + FORMULA.size() <= words.size(); i++) {
      if (isFormula(words, i)) {
        return Math.max(words.size() / 2, words.after(paragraphBegin(text, words.span(i, i))));
      }
    }
    return words.size();
  }

  private static boolean isFormula(WordSequence words, int first) {
    for (int i = 0; i < FORMULA.size(); i++) {
      if (!words.word(first + i).equals(FORMULA.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int paragraphBegin(String text, Span word) {
    return Paragraphs.of(text).stream()
        .filter(paragraph -> paragraph.contains(word))
        .findFirst()
        .orElse(word)
        .begin();
  }
}
