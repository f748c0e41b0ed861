package org.hearsay.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Span;

/**
 * Splits text at white space and punctuation. A hyphen, an apostrophe before letters other than a
 * possessive s, and the full stops of "U.S." stay within their word.
 */
final class Tokens {
  private static final Pattern DOMAIN =
      Pattern.compile("\\.(com|org|net|gov|edu|info|co)(?![\\p{L}\\p{N}])");

  private final String text;
  private final int end;
  private final List<Span> tokens = new ArrayList<>();

  private Tokens(String text, int end) {
    this.text = text;
    this.end = end;
  }

  static List<Span> in(String text, Span span) {
    Tokens tokens = new Tokens(text, span.end());
    int at = span.begin();
    while (at < span.end()) {
      at = tokens.next(at);
    }
    return tokens.tokens;
  }

  private int next(int begin) {
    int codePoint = text.codePointAt(begin);
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return begin + Character.charCount(codePoint);
    }
    int after = possessiveEnd(begin);
    if (after < 0) {
      after =
          isLetter(begin) ? wordEnd(begin) : Math.min(end, begin + Character.charCount(codePoint));
    }
    tokens.add(new Span(begin, after));
    return after;
  }

  /** Where a possessive ending that begins here ends, or -1. */
  private int possessiveEnd(int begin) {
    boolean afterWord = !tokens.isEmpty() && tokens.getLast().end() == begin && isLetter(begin - 1);
    if (!isApostrophe(begin) || !afterWord || begin + 1 >= end) {
      return -1;
    }
    boolean s = Character.toLowerCase(text.charAt(begin + 1)) == 's' && !isLetter(begin + 2);
    return s ? begin + 2 : -1;
  }

  private int wordEnd(int begin) {
    int at = begin;
    while (at < end) {
      if (isLetter(at)) {
        at += Character.charCount(text.codePointAt(at));
      } else if (at + 1 < end && isLetter(at + 1) && joins(at)) {
        at++;
      } else {
        break;
      }
    }
    boolean initials = at - begin > 2 && text.charAt(at - 2) == '.';
    return initials && at < end && text.charAt(at) == '.' ? at + 1 : at;
  }

  private boolean joins(int at) {
    char c = text.charAt(at);
    if (c == '-' || c == '\u2010' || c == '\u2011' || c == '&') {
      return true;
    }
    if (isApostrophe(at)) {
      boolean possessive = Character.toLowerCase(text.charAt(at + 1)) == 's' && !isLetter(at + 2);
      return !possessive;
    }
    if (c == '.') {
      if (DOMAIN.matcher(text).region(at, end).lookingAt()) {
        return true;
      }
      boolean single = at < 2 || !isLetter(at - 2);
      return Character.isLetter(text.charAt(at - 1)) == Character.isLetter(text.charAt(at + 1))
          && (single || Character.isDigit(text.charAt(at - 1)));
    }
    return c == ','
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private boolean isApostrophe(int at) {
    return text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
  }

  private boolean isLetter(int at) {
    if (at < 0 || at >= end) {
      return false;
    }
    int codePoint = text.codePointAt(at);
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }
}
