package org.hearsay.source.resolution;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;

/** A judgement that holds the rules' guesses for right and knows nothing else. */
final class Rules {
  static final Judgement JUDGEMENT =
      new Judgement(guesses(SourceKind.values()), guesses(Act.values()), Weights.none(2));

  private Rules() {}

  private static Weights guesses(Enum<?>[] classes) {
    Map<String, float[]> weights = new HashMap<>();
    for (Enum<?> constant : classes) {
      float[] row = new float[classes.length];
      row[constant.ordinal()] = 5;
      weights.put("guess=" + constant, row);
    }
    return new Weights(classes.length, weights, new float[classes.length][0]);
  }
}
