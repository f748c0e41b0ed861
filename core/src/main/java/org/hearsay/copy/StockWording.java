package org.hearsay.copy;

import java.util.BitSet;
import java.util.List;

/** The words of a text that many unlike articles share. */
final class StockWording {
  private StockWording() {}

  /**
   * The numbers of the words of common choices and of those around them, up to the choices before
   * and after: where between two choices stock wording begins can't be told, and what is doubtful
   * should not make a copy.
   *
   * @param common numbers of the choices that are common
   */
  static BitSet of(List<Winnowing.Choice> choices, BitSet common) {
    BitSet words = new BitSet();
    for (int i = common.nextSetBit(0); i >= 0; i = common.nextSetBit(i + 1)) {
      int own = choices.get(i).word();
      int begin = i == 0 ? Math.max(0, own - Winnowing.WINDOW) : choices.get(i - 1).word() + 1;
      int end = i + 1 == choices.size() ? own + Winnowing.WINDOW : choices.get(i + 1).word() - 1;
      words.set(begin, end + Winnowing.SEQUENCE);
    }
    return words;
  }
}
