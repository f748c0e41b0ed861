package org.hearsay.claim;

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
 */
public record SameClaim(Weights weights) {
  private static final double LEAST_PROBABILITY = 1e-4;
  private static final int MANY_WORDS = 8;
  private static final int NEGATED = 3;

  /** As sure as a pair model is of few pairs that say the same. */
  private static final Map<Relation, Double> SURE =
      Map.of(
          Relation.SAME, 0.8,
          Relation.CONTRADICTS, 0.02,
          Relation.RELATED, 0.16,
          Relation.UNRELATED, 0.02);

  /** Brings logarithms to the scale of shares. */
  private static final double LOGARITHMS = 4;

  /** The probability, 0 to 1, that both make the same claim. */
  public double probability(String one, String other, Map<Relation, Double> judged) {
    return weights.probabilities(List.of(), evidence(one, other, judged))[1];
  }

  /**
   * The probability were a pair model sure of it, and were neither negated: where this is low, it
   * need not be asked.
   */
  double ceiling(ContentWords one, ContentWords other) {
    float[] evidence = evidence(one, other, SURE);
    evidence[NEGATED] = 0;
    return weights.probabilities(List.of(), evidence)[1];
  }

  /**
   * What the decision rests on: the shares of telling words in common among the shorter's and among
   * all, their number, whether the one is negated and the other not, whether they give other
   * numbers, how alike they are in length, the longest run of telling words that both have as a
   * share of the shorter's, and the logarithms of the pair model's probabilities.
   */
  public static float[] evidence(String one, String other, Map<Relation, Double> judged) {
    return evidence(ContentWords.of(one), ContentWords.of(other), judged);
  }

  private static float[] evidence(
      ContentWords one, ContentWords other, Map<Relation, Double> judged) {
    Set<String> words = one.telling();
    Set<String> others = other.telling();
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    Set<String> all = new HashSet<>(words);
    all.addAll(others);
    float shorter = Math.max(1, Math.min(words.size(), others.size()));
    float longer = Math.max(1, Math.max(words.size(), others.size()));
    boolean negated = (one.negations() + other.negations()) % 2 == 1;
    float[] evidence = new float[7 + Relation.values().length];
    evidence[0] = shared.size() / shorter;
    evidence[1] = shared.size() / (float) Math.max(1, all.size());
    evidence[2] = Math.min(shared.size(), MANY_WORDS) / (float) MANY_WORDS;
    evidence[NEGATED] = negated ? 1 : 0;
    evidence[4] = giveOtherNumbers(words, others) ? 1 : 0;
    evidence[5] = shorter / longer;
    evidence[6] = longestRun(List.copyOf(words), List.copyOf(others)) / shorter;
    for (Relation relation : Relation.values()) {
      double probability = Math.max(LEAST_PROBABILITY, judged.getOrDefault(relation, 0.0));
      evidence[7 + relation.ordinal()] = (float) (Math.log(probability) / LOGARITHMS);
    }
    return evidence;
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
