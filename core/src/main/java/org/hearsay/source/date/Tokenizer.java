package org.hearsay.source.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a text into tokens; a blank line becomes a gap, which no time expression spans. */
final class Tokenizer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  static Tokens tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    int at = 0;
    while (at < text.length()) {
      at = tokenizer.isSpace(at) ? tokenizer.space(at) : tokenizer.token(at);
    }
    return new Tokens(tokenizer.tokens);
  }

  private int space(int begin) {
    int breaks = 0;
    int at = begin;
    while (at < text.length() && isSpace(at)) {
      char c = text.charAt(at);
      boolean secondOfPair = c == '\n' && at > begin && text.charAt(at - 1) == '\r';
      breaks += (c == '\n' && !secondOfPair) || c == '\r' || c == '\u2028' || c == '\u2029' ? 1 : 0;
      at++;
    }
    if (breaks > 1) {
      tokens.add(new Token(begin, at, Token.GAP, false, false, -1));
    }
    return at;
  }

  private int token(int begin) {
    int end = begin + Character.charCount(text.codePointAt(begin));
    if (isLetter(begin)) {
      while (end < text.length() && isLetter(end)) {
        end += Character.charCount(text.codePointAt(end));
      }
    } else if (isDigit(begin)) {
      while (end < text.length() && isDigit(end)) {
        end++;
      }
    }
    boolean glued = begin > 0 && !isSpace(begin - 1);
    boolean capital = Character.isUpperCase(text.codePointAt(begin));
    int number = isDigit(begin) && end - begin < 10 ? Integer.parseInt(text, begin, end, 10) : -1;
    tokens.add(new Token(begin, end, lower(begin, end), capital, glued, number));
    return end;
  }

  private String lower(int begin, int end) {
    char first = text.charAt(begin);
    return switch (first) {
      case '\u2018', '\u2019', '\u02bc' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> "-";
      default -> text.substring(begin, end).toLowerCase(Locale.ROOT);
    };
  }

  private boolean isSpace(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isLetter(int at) {
    int codePoint = text.codePointAt(at);
    return Character.isLetter(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
