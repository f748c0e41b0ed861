package org.hearsay.source.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers in digits and in words. */
final class Numbers {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final Map<String, Integer> CARDINALS = new HashMap<>();
  private static final Map<String, Long> SCALES =
      Map.of("hundred", 100L, "thousand", 1000L, "million", 1_000_000L, "billion", 1_000_000_000L);
  private static final Map<String, Double> FRACTIONS = Map.of("half", 0.5, "quarter", 0.25);
  private static final Set<String> VAGUE = Set.of("several", "some", "many", "few", "numerous");
  private static final Set<String> VAGUE_PLURALS =
      Set.of("dozens", "hundreds", "thousands", "scores");
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
  private static final int MOST_WORDS = 9;

  static {
    for (int i = 0; i < SMALL.size(); i++) {
      CARDINALS.put(SMALL.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      CARDINALS.put(TENS.get(i), (i + 2) * 10);
    }
  }

  private Numbers() {}

  /** How many: a number, "a", "half a", "several", "a couple of", "two and a half". */
  static Optional<Parsed<Amount>> amount(Tokens tokens, int i) {
    return vague(tokens, i)
        .or(() -> halfA(tokens, i))
        .or(() -> cardinal(tokens, i).map(number -> withFraction(tokens, number)))
        .or(() -> article(tokens, i));
  }

  private static Optional<Parsed<Amount>> vague(Tokens tokens, int i) {
    int at = tokens.skip(i, "a");
    if (tokens.in(at, VAGUE) && (at == i || tokens.is(at, "few"))) {
      return Optional.of(new Parsed<>(Amount.VAGUE, at + 1));
    }
    if (tokens.in(i, VAGUE_PLURALS) && tokens.is(i + 1, "of")) {
      return Optional.of(new Parsed<>(Amount.VAGUE, i + 2));
    }
    return tokens.is(at, "couple")
        ? Optional.of(new Parsed<>(new Amount(2), tokens.skip(at + 1, "of")))
        : Optional.empty();
  }

  private static Optional<Parsed<Amount>> halfA(Tokens tokens, int i) {
    boolean halfA = tokens.is(i, "half") && tokens.in(i + 1, Set.of("a", "an"));
    return halfA ? Optional.of(new Parsed<>(new Amount(0.5), i + 2)) : Optional.empty();
  }

  private static Optional<Parsed<Amount>> article(Tokens tokens, int i) {
    boolean article = tokens.in(i, Set.of("a", "an", "another"));
    return article ? Optional.of(new Parsed<>(new Amount(1), i + 1)) : Optional.empty();
  }

  private static Parsed<Amount> withFraction(Tokens tokens, Parsed<Double> number) {
    int at = number.end();
    if (tokens.is(at, "and") && tokens.is(at + 1, "a")) {
      Double fraction = FRACTIONS.get(tokens.lower(at + 2));
      if (fraction != null) {
        return new Parsed<>(new Amount(number.value() + fraction), at + 3);
      }
    }
    return new Parsed<>(new Amount(number.value()), at);
  }

  /** A number of things, in digits or words. */
  static Optional<Parsed<Double>> cardinal(Tokens tokens, int i) {
    return tokens.get(i).isDigits() ? digits(tokens, i) : words(tokens, i);
  }

  private static Optional<Parsed<Double>> digits(Tokens tokens, int i) {
    if (tokens.number(i) < 0 || !tokens.beginsNumber(i)) {
      return Optional.empty();
    }
    double number = tokens.number(i);
    int at = i + 1;
    while (tokens.isGlued(at, ",") && tokens.isGluedDigits(at + 1) && at - i < MOST_WORDS) {
      number = number * 1000 + Math.max(0, tokens.number(at + 1));
      at += 2;
    }
    if (tokens.isGlued(at, ".") && tokens.isGluedDigits(at + 1) && tokens.number(at + 1) >= 0) {
      String decimals = tokens.lower(at + 1);
      number += tokens.number(at + 1) / Math.pow(10, decimals.length());
      at += 2;
    }
    Long scale = SCALES.get(tokens.lower(at));
    return Optional.of(
        scale == null ? new Parsed<>(number, at) : new Parsed<>(number * scale, at + 1));
  }

  private static Optional<Parsed<Double>> words(Tokens tokens, int i) {
    double total = 0;
    double group = 0;
    int at = i;
    while (at - i < MOST_WORDS) {
      int word = at > i && tokens.in(at, Set.of("-", "and")) ? at + 1 : at;
      Integer cardinal = CARDINALS.get(tokens.lower(word));
      Long scale = SCALES.get(tokens.lower(word));
      if (cardinal != null && fits(group, total, cardinal, word > at && tokens.is(at, "and"))) {
        group += cardinal;
      } else if (scale != null && at > i && word == at) {
        boolean hundred = scale == 100;
        total += hundred ? 0 : group * scale;
        group = hundred ? group * scale : 0;
      } else {
        break;
      }
      at = word + 1;
    }
    return at == i ? Optional.empty() : Optional.of(new Parsed<>(total + group, at));
  }

  /** Whether a number word can go on what is before: twenty-one, two thousand and five. */
  private static boolean fits(double group, double total, int cardinal, boolean afterAnd) {
    boolean afterTens = group % 100 >= 20 && group % 10 == 0 && cardinal < 10 && cardinal > 0;
    boolean afterHundreds = group % 100 == 0 && (group == 0 || cardinal > 0);
    return afterAnd ? afterHundreds && group + total > 0 : afterTens || afterHundreds;
  }

  /** An ordinal number up to 31, as 7th, seventh or twenty-first. */
  static Optional<Parsed<Integer>> ordinal(Tokens tokens, int i) {
    int digits = tokens.number(i);
    if (digits > 0) {
      boolean suffixed = tokens.get(i + 1).glued() && tokens.in(i + 1, SUFFIXES);
      return suffixed && tokens.beginsNumber(i)
          ? Optional.of(new Parsed<>(digits, i + 2))
          : Optional.empty();
    }
    if (tokens.is(i, "thirtieth")) {
      return Optional.of(new Parsed<>(30, i + 1));
    }
    int one = ORDINALS.indexOf(tokens.lower(i)) + 1;
    if (one > 0) {
      return Optional.of(new Parsed<>(one, i + 1));
    }
    return tens(tokens, i);
  }

  private static Optional<Parsed<Integer>> tens(Tokens tokens, int i) {
    int tens = TENS.indexOf(tokens.lower(i)) + 2;
    int last = tokens.skip(i + 1, "-");
    int one = ORDINALS.indexOf(tokens.lower(last)) + 1;
    boolean compound = (tens == 2 && one > 0 && one < 10) || (tens == 3 && one == 1);
    return compound ? Optional.of(new Parsed<>(tens * 10 + one, last + 1)) : Optional.empty();
  }
}
