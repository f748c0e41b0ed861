package org.hearsay.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Span;

/**
 * The words of a text without what a reprint changes freely: case, accents, quotation marks,
 * dashes, punctuation, white space. Each word knows its place in the text. Immutable.
 *
 * <p>A word is a run of letters and digits; apostrophes and invisible characters within it are
 * passed over, so that "don't" is one word however it is marked.
 */
final class WordSequence {
  private final List<String> words = new ArrayList<>();
  private int[] begins = new int[256];
  private int[] ends = new int[256];

  private WordSequence() {}

  static WordSequence of(String text) {
    WordSequence sequence = new WordSequence();
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      if (Character.isLetterOrDigit(codePoint)) {
        end = wordEnd(text, end);
        sequence.add(text, at, end);
      }
      at = end;
    }
    return sequence;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    int at = from;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!isWithinWord(codePoint)) {
        break;
      }
      at += Character.charCount(codePoint);
      if (Character.isLetterOrDigit(codePoint) || isMark(codePoint)) {
        end = at;
      }
    }
    return end;
  }

  private static boolean isWithinWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint) || isPassedOver(codePoint);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isPassedOver(int codePoint) {
    return codePoint == '\''
        || codePoint == '\u2019'
        || codePoint == '\u02BC'
        || Character.getType(codePoint) == Character.FORMAT;
  }

  private void add(String text, int begin, int end) {
    int count = words.size();
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    begins[count] = begin;
    ends[count] = end;
    words.add(folded(text.substring(begin, end)));
  }

  private static String folded(String word) {
    boolean plain = word.chars().allMatch(c -> c < 128 && c != '\'');
    String bare = plain ? word : bare(Normalizer.normalize(word, Normalizer.Form.NFKD));
    return bare.toLowerCase(Locale.ROOT);
  }

  private static String bare(String word) {
    StringBuilder bare = new StringBuilder();
    word.codePoints()
        .filter(c -> !isPassedOver(c) && Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  /** A hash of a word that is the same in every run of every program. */
  long hash(int i) {
    String word = words.get(i);
    long hash = 0;
    for (int at = 0; at < word.length(); at++) {
      hash = 31 * hash + word.charAt(at);
    }
    return Winnowing.mixed(hash);
  }

  /** From the begin of word {@code first} to the end of word {@code last}. */
  Span span(int first, int last) {
    return new Span(begins[first], ends[last]);
  }

  /** The first word that ends after {@code offset}; {@link #size} when there is none. */
  int after(int offset) {
    int found = Arrays.binarySearch(ends, 0, words.size(), offset + 1);
    return found < 0 ? -found - 1 : found;
  }

  /** How many words lie in a span that cuts none in two. */
  int wordsIn(Span span) {
    int count = 0;
    for (int i = after(span.begin()); i < words.size() && ends[i] <= span.end(); i++) {
      count++;
    }
    return count;
  }
}
