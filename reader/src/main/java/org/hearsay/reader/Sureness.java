package org.hearsay.reader;

import java.util.List;
import org.hearsay.reader.labels.Emissions;
import org.hearsay.reader.labels.LabelPath;

/** How sure the network is of where runs begin and end. */
final class Sureness {
  private static final double LEAST = 1e-6;

  private Sureness() {}

  /**
   * The least probability, 0 to 1, that a run begins where it does, goes on where it does, or ends
   * where it does; for no runs, that none begins anywhere.
   */
  static double of(Emissions emissions, List<LabelPath.Run> runs, int begins) {
    double least = 1;
    for (LabelPath.Run run : runs) {
      least = Math.min(least, Math.exp(emissions.at(run.first(), begins)));
      for (int word = run.first() + 1; word <= run.last(); word++) {
        least = Math.min(least, Math.exp(emissions.at(word, begins + 1)));
      }
      if (run.last() + 1 < emissions.words()) {
        least = Math.min(least, 1 - Math.exp(emissions.at(run.last() + 1, begins + 1)));
      }
    }
    if (runs.isEmpty()) {
      for (int word = 0; word < emissions.words(); word++) {
        least = Math.min(least, 1 - Math.exp(emissions.at(word, begins)));
      }
    }
    return Math.clamp(least, LEAST, 1 - LEAST);
  }
}
