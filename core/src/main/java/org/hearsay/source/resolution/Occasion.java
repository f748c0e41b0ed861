package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.OTHER_TIMES;
import static org.hearsay.source.lexicon.WordClass.PRESENT;

import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Tells what a speaker says on one occasion from what they have said at other times. */
final class Occasion {
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "my", "our", "your");

  private Occasion() {}

  /**
   * Whether the cue is in the perfect, speaks of a habit, of now or of what is to come, or is no
   * verb: "her stance on", "their remarks".
   */
  static boolean isAnother(Saying saying, Words words, Lexicon lexicon) {
    List<Span> cue = saying.attribution().cue();
    if (cue.isEmpty()) {
      return false;
    }
    int first = words.at(cue.getFirst().begin());
    return lexicon.is(OTHER_TIMES, words.lower(first - 1))
        || saying.cue().stream().anyMatch(word -> isOfAnotherTime(word.lower(), lexicon))
        || possesses(saying.attribution().source(), first, words);
  }

  /** The perfect, a habit, what lasts, what is to come. */
  private static boolean isOfAnotherTime(String lower, Lexicon lexicon) {
    return lexicon.is(OTHER_TIMES, lower) || lexicon.is(PRESENT, lower);
  }

  /** Whether a possessive before the cue is its source. */
  private static boolean possesses(List<Span> source, int cue, Words words) {
    return source.stream()
        .flatMap(span -> words.in(span).reversed().stream().limit(1))
        .filter(word -> word.span().end() <= words.get(cue).span().begin())
        .anyMatch(word -> word.isPossessive() || POSSESSIVES.contains(word.lower()));
  }
}
