package org.hearsay.ledger.store;

import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Span;

/** How much of a text two lists of spans share. Stateless. */
final class Overlap {
  private Overlap() {}

  /**
   * The code units that both cover over those that either covers (Jaccard): 1 for the same, 0 for
   * what lies apart, and 1 where both are empty.
   */
  static double of(List<Span> some, List<Span> others) {
    BitSet either = covered(some);
    BitSet both = covered(others);
    int sum = either.cardinality() + both.cardinality();
    both.and(either);
    int shared = both.cardinality();
    return sum == 0 ? 1 : (double) shared / (sum - shared);
  }

  private static BitSet covered(List<Span> spans) {
    BitSet covered = new BitSet();
    spans.forEach(span -> covered.set(span.begin(), span.end()));
    return covered;
  }
}
