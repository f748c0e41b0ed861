package org.hearsay.source.text;

import java.util.Locale;
import org.hearsay.article.Span;

/**
 * A word, a number, a possessive ending or a punctuation mark.
 *
 * @param span where it stands
 * @param text its characters
 * @param lower the same in lower case, with straight apostrophes
 * @param sentence number of its sentence in the article, from 0
 * @param paragraph number of its paragraph, from 0
 * @param quoted whether it stands within quotation marks
 */
public record Word(
    Span span, String text, String lower, int sentence, int paragraph, boolean quoted) {
  /** Whether it begins with a letter or digit. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether no letter of it is a small one. */
  public boolean isInCapitals() {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether it is the possessive ending of the word before it. */
  public boolean isPossessive() {
    return lower.equals("'s") || lower.equals("'");
  }
}
