package org.hearsay.copy;

import java.util.List;

/**
 * How much of two texts stands in passages that they share, counted in words. Words within a
 * passage count whether or not they are the same in both.
 *
 * @param inA words of the first text that stand in passages
 * @param ofA words of the first text
 * @param inB words of the second text that stand in passages
 * @param ofB words of the second text
 */
public record Share(int inA, int ofA, int inB, int ofB) {
  /** The share of the texts {@code a} and {@code b} that these passages of theirs are. */
  public static Share of(String a, String b, List<Passage> passages) {
    return of(WordSequence.of(a), WordSequence.of(b), passages);
  }

  static Share of(WordSequence a, WordSequence b, List<Passage> passages) {
    int inA = 0;
    int inB = 0;
    for (Passage passage : passages) {
      inA += a.wordsIn(passage.inA());
      inB += b.wordsIn(passage.inB());
    }
    return new Share(inA, a.size(), inB, b.size());
  }

  /** The part of the first text that is shared, from 0 to 1; 0 for a text without words. */
  public double fractionOfA() {
    return fraction(inA, ofA);
  }

  /** The part of the second text that is shared, from 0 to 1; 0 for a text without words. */
  public double fractionOfB() {
    return fraction(inB, ofB);
  }

  /** The part of the text with fewer words that is shared, from 0 to 1. */
  public double fractionOfShorter() {
    return ofA <= ofB ? fractionOfA() : fractionOfB();
  }

  private static double fraction(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
