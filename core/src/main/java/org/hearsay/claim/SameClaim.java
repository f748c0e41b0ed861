package org.hearsay.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.source.resolution.Weights;

/**
 * Decides whether two contents make the same claim: a logistic regression over the words that they
 * share and what a pair model says, fitted on labelled pairs of statements. Immutable.
 *
 * @param weights of "another claim" and "the same claim" over {@link #evidence}
 * @param hopes of "neither" and "one claim, or its contradiction" over {@link #likeness}: what will
 *     come of asking a pair model
 */
public record SameClaim(Weights weights, Weights hopes) {
  private static final double LEAST_PROBABILITY = 1e-4;
  private static final int MANY_WORDS = 8;
  private static final int SIGNS = 7;

  /** Brings logarithms to the scale of shares. */
  private static final double LOGARITHMS = 4;

  /** The probability, 0 to 1, that both make the same claim. */
  public double probability(String one, String other, Map<Relation, Double> judged) {
    return weights.probabilities(List.of(), evidence(one, other, judged))[1];
  }

  /**
   * The probability, by their words alone, that a pair model will find them to say the same or the
   * opposite: where this is low, it need not be asked.
   */
  double hope(ContentWords one, ContentWords other) {
    return hopes.probabilities(List.of(), likeness(one, other))[1];
  }

  /**
   * What the decision rests on: their {@link #likeness}, and the logarithms of the pair model's
   * probabilities.
   */
  public static float[] evidence(String one, String other, Map<Relation, Double> judged) {
    float[] likeness = likeness(one, other);
    float[] evidence = Arrays.copyOf(likeness, SIGNS + Relation.values().length);
    for (Relation relation : Relation.values()) {
      double probability = Math.max(LEAST_PROBABILITY, judged.getOrDefault(relation, 0.0));
      evidence[SIGNS + relation.ordinal()] = (float) (Math.log(probability) / LOGARITHMS);
    }
    return evidence;
  }

  /**
   * How alike two contents are by their words: the shares of telling words in common among the
   * shorter's and among all, their number, whether the one is negated and the other not, whether
   * they give other numbers, how alike they are in length, and the longest run of telling words
   * that both have as a share of the shorter's.
   */
  public static float[] likeness(String one, String other) {
    return likeness(ContentWords.of(one), ContentWords.of(other));
  }

  private static float[] likeness(ContentWords one, ContentWords other) {
    Set<String> words = one.telling();
    Set<String> others = other.telling();
    int shared = (int) words.stream().filter(others::contains).count();
    int all = words.size() + others.size() - shared;
    float shorter = Math.max(1, Math.min(words.size(), others.size()));
    float longer = Math.max(1, Math.max(words.size(), others.size()));
    boolean negated = (one.negations() + other.negations()) % 2 == 1;
    float[] likeness = new float[SIGNS];
    likeness[0] = shared / shorter;
    likeness[1] = shared / (float) Math.max(1, all);
    likeness[2] = Math.min(shared, MANY_WORDS) / (float) MANY_WORDS;
    likeness[3] = negated ? 1 : 0;
    likeness[4] = giveOtherNumbers(words, others) ? 1 : 0;
    likeness[5] = shorter / longer;
    likeness[6] = longestRun(List.copyOf(words), List.copyOf(others)) / shorter;
    return likeness;
  }

  private static int longestRun(List<String> words, List<String> others) {
    int longest = 0;
    int[] endingHere = new int[others.size() + 1]; // runs that end at a word of the other's
    for (String word : words) {
      for (int i = others.size(); i > 0; i--) {
        endingHere[i] = word.equals(others.get(i - 1)) ? endingHere[i - 1] + 1 : 0;
        longest = Math.max(longest, endingHere[i]);
      }
    }
    return longest;
  }

  private static boolean giveOtherNumbers(Set<String> words, Set<String> others) {
    Set<String> numbers = numbers(words);
    Set<String> otherNumbers = numbers(others);
    return !numbers.isEmpty() && !otherNumbers.isEmpty() && !numbers.equals(otherNumbers);
  }

  private static Set<String> numbers(Set<String> words) {
    Set<String> numbers = new HashSet<>(words);
    numbers.removeIf(word -> !Character.isDigit(word.codePointAt(0)));
    return numbers;
  }
}
