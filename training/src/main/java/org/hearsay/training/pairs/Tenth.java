package org.hearsay.training.pairs;

import java.util.List;
import org.hearsay.intake.gold.StanceCorpus.StancePair;

/**
 * What a tenth of a stance corpus is for. Tenths are told by the body's number alone (times a large
 * odd constant in 32 bits, modulo ten), so that no body stands on two sides.
 */
enum Tenth {
  /** Kept to measure with; nothing is fitted to it or chosen on it. */
  MEASURED,
  /** Chosen on, and what weighs the network's answers is fitted to it. */
  TUNED,
  /** The other eight, which the network learns from. */
  LEARNT;

  private static final int SPREAD = 0x9E3779B1;

  static Tenth of(int body) {
    return switch (Math.floorMod(body * SPREAD, 10)) {
      case 0 -> MEASURED;
      case 1 -> TUNED;
      default -> LEARNT;
    };
  }

  /** The pairs with a body of this kind. */
  List<StancePair> of(List<StancePair> pairs) {
    return pairs.stream().filter(pair -> of(pair.body()) == this).toList();
  }
}
