package org.hearsay.source.resolution;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.text.Words;

/** A headline or a lead says in short what the text tells in full, with its occasion. */
final class Headline {
  private static final int MOST_STATEMENTS_ON = 4;
  private static final int LEAD_PARAGRAPHS = 2;

  private Headline() {}

  /** The attribution, after {@code i} in headline or lead, that the same speaker's is told by. */
  static OptionalInt retold(
      int i, Words words, List<Attribution> attributions, List<Resolution> resolutions) {
    Draft speaker = resolutions.get(i).draft();
    if (speaker == null || paragraph(attributions.get(i), words) >= LEAD_PARAGRAPHS) {
      return OptionalInt.empty();
    }
    int end = Math.min(attributions.size(), i + 1 + MOST_STATEMENTS_ON);
    for (int j = i + 1; j < end; j++) {
      if (resolutions.get(j).draft() == speaker) {
        return OptionalInt.of(j);
      }
    }
    return OptionalInt.empty();
  }

  private static int paragraph(Attribution attribution, Words words) {
    int at = words.at(attribution.content().getFirst().begin());
    return words.get(Math.min(at, words.size() - 1)).paragraph();
  }
}
