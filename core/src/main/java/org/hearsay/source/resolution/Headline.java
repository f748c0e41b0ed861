package org.hearsay.source.resolution;

import java.util.List;
import java.util.OptionalInt;

/** A headline or a lead says in short what the text tells in full, with its occasion. */
final class Headline {
  private static final int MOST_STATEMENTS_ON = 4;
  private static final int LEAD_PARAGRAPHS = 2;

  private Headline() {}

  /** The saying, after {@code i} in headline or lead, by which the same speaker's is told. */
  static OptionalInt retold(int i, List<Saying> sayings) {
    Saying brief = sayings.get(i);
    if (brief.paragraph() >= LEAD_PARAGRAPHS) {
      return OptionalInt.empty();
    }
    int end = Math.min(sayings.size(), i + 1 + MOST_STATEMENTS_ON);
    for (int j = i + 1; j < end; j++) {
      if (sayings.get(j).hasSpeakerOf(brief)) {
        return OptionalInt.of(j);
      }
    }
    return OptionalInt.empty();
  }
}
