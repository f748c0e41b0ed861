package org.hearsay.app.cli;

import java.util.EnumMap;
import java.util.Map;
import org.hearsay.claim.Ledger.Filing;

/** Counts what became of inputs. For one thread. */
final class FilingCounts {
  private final Map<Filing, Integer> counts = new EnumMap<>(Filing.class);
  private int rejected;

  void count(Filing filing) {
    counts.merge(filing, 1, Integer::sum);
  }

  void countRejected() {
    rejected++;
  }

  int rejected() {
    return rejected;
  }

  /** As in "added 3, known already 1, changed 0, rejected 0". */
  String inWords() {
    return "added %d, known already %d, changed %d, rejected %d"
        .formatted(of(Filing.ADDED), of(Filing.KNOWN), of(Filing.CHANGED), rejected);
  }

  private int of(Filing filing) {
    return counts.getOrDefault(filing, 0);
  }
}
