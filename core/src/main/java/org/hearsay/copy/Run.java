package org.hearsay.copy;

/**
 * The same words in both texts, without a gap.
 *
 * @param inA number of the first word in the first text
 * @param inB number of the first word in the second text
 * @param words how many there are
 */
record Run(int inA, int inB, int words) {
  int endInA() {
    return inA + words;
  }

  int endInB() {
    return inB + words;
  }

  /** Words {@code from} to before {@code to} of this run, counted from its first. */
  Run part(int from, int to) {
    return new Run(inA + from, inB + from, to - from);
  }
}
