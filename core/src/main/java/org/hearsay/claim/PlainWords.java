package org.hearsay.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.article.Span;

/**
 * Cuts a text into words: runs of letters and digits, also several that an apostrophe, stop, comma
 * or hyphen joins ("isn't", "1,500", "well-known"). Filing does so with every candidate, hence no
 * regular expression.
 */
final class PlainWords {
  private static final String JOINTS = "'’.,-";
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final String OF = "'s";

  private PlainWords() {}

  /** In lower case, without diacritics and a possessive's ending, in their order. */
  static List<String> of(String text) {
    return written(text).stream().map(PlainWords::plain).toList();
  }

  /** As they are written. */
  static List<String> written(String text) {
    return spans(text).stream().map(span -> span.in(text)).toList();
  }

  /** Where they are. */
  static List<Span> spans(String text) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        words.add(new Span(at, end));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  private static int endOfWord(String text, int begin) {
    int end = endOfRun(text, begin);
    while (end > begin && end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
      int next = endOfRun(text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int endOfRun(String text, int begin) {
    int end = begin;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      if (!isPart(character)) {
        break;
      }
      end += Character.charCount(character);
    }
    return end;
  }

  /** A letter or a number of any script, as in {@code [\p{L}\p{N}]}. */
  private static boolean isPart(int character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  static String plain(String word) {
    String lower =
        (isAscii(word) ? word : unmarked(word)).toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith(OF) ? lower.substring(0, lower.length() - OF.length()) : lower;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String unmarked(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
  }
}
