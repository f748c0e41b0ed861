package org.hearsay.source.date;

import java.util.List;
import java.util.Set;

/** The tokens of a text; places beyond its ends hold {@link Token#EDGE}. */
final class Tokens {
  private static final Set<String> SENTENCE_BREAKS =
      Set.of(Token.GAP, ".", "!", "?", ":", ";", "\"", "“", "”", "'", "«", "(", "[", "—", "•", "*");
  private static final Set<String> MONEY = Vocabulary.words("$ £ € ¥ ₹ # @ & /");

  private final List<Token> all;

  Tokens(List<Token> all) {
    this.all = List.copyOf(all);
  }

  int size() {
    return all.size();
  }

  Token get(int i) {
    return i < 0 || i >= all.size() ? Token.EDGE : all.get(i);
  }

  String lower(int i) {
    return get(i).lower();
  }

  boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  boolean in(int i, Set<String> words) {
    return words.contains(lower(i));
  }

  /** The number at {@code i}; -1 when there is none. */
  int number(int i) {
    return get(i).number();
  }

  boolean isGlued(int i, String mark) {
    return get(i).glued() && is(i, mark);
  }

  boolean isGluedDigits(int i) {
    return get(i).glued() && get(i).isDigits();
  }

  /** The place after one of {@code words}, or {@code i} when none of them stands there. */
  int skip(int i, Set<String> words) {
    return in(i, words) ? i + 1 : i;
  }

  int skip(int i, String word) {
    return is(i, word) ? i + 1 : i;
  }

  /** The place after the full stop of an abbreviation. */
  int skipDot(int i) {
    return isGlued(i, ".") ? i + 1 : i;
  }

  boolean startsSentence(int i) {
    return in(i - 1, SENTENCE_BREAKS);
  }

  /**
   * Whether the word is spelt as a common word is: one with a capital within a sentence is a name.
   */
  boolean isCommon(int i) {
    return !get(i).capital() || startsSentence(i);
  }

  /**
   * Whether the digits at {@code i} begin a number: not a price, a fraction or a part of a code.
   */
  boolean beginsNumber(int i) {
    if (!get(i).glued()) {
      return !in(i - 1, MONEY);
    }
    Token before = get(i - 1);
    boolean partOfCode = before.isDigits() || before.isLetters() || in(i - 1, MONEY);
    boolean decimal = Set.of(".", ",", ":", "-").contains(before.lower()) && isGluedDigits(i - 2);
    boolean decimalOfFirst =
        Set.of(".", ",", ":", "-").contains(before.lower())
            && get(i - 2).isDigits()
            && before.glued();
    return !partOfCode && !decimal && !decimalOfFirst;
  }

  /** Whether the digits at {@code i} end a number: no decimals, unit sign or code goes on. */
  boolean endsNumber(int i) {
    Token after = get(i + 1);
    if (!after.glued()) {
      return !after.lower().equals("%");
    }
    boolean goesOn = after.isDigits() || after.isLetters() || after.lower().equals("%");
    boolean decimals = Set.of(".", ",", ":", "/").contains(after.lower()) && isGluedDigits(i + 2);
    return !goesOn && !decimals;
  }
}
