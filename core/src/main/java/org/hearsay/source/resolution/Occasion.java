package org.hearsay.source.resolution;

import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.text.Words;

/** Tells what a speaker says on one occasion from what they have said at other times. */
final class Occasion {
  private static final Set<String> AT_OTHER_TIMES =
      Set.of(
          "has",
          "have",
          "had",
          "'ve",
          "often",
          "repeatedly",
          "previously",
          "regularly",
          "always",
          "frequently",
          "routinely",
          "long",
          "once",
          "usually");

  private Occasion() {}

  /** Whether the cue is in the perfect, or speaks of a habit. */
  static boolean isAnother(Saying saying, Words words) {
    List<Span> cue = saying.attribution().cue();
    if (cue.isEmpty()) {
      return false;
    }
    int first = words.at(cue.getFirst().begin());
    return AT_OTHER_TIMES.contains(words.lower(first - 1))
        || saying.cue().stream().anyMatch(word -> AT_OTHER_TIMES.contains(word.lower()));
  }
}
