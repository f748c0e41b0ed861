package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.OTHER_TIMES;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Tells what a speaker says on one occasion from what they have said at other times. */
final class Occasion {
  private Occasion() {}

  /** Whether the cue is in the perfect, or speaks of a habit. */
  static boolean isAnother(Saying saying, Words words, Lexicon lexicon) {
    List<Span> cue = saying.attribution().cue();
    if (cue.isEmpty()) {
      return false;
    }
    int first = words.at(cue.getFirst().begin());
    return lexicon.is(OTHER_TIMES, words.lower(first - 1))
        || saying.cue().stream().anyMatch(word -> lexicon.is(OTHER_TIMES, word.lower()));
  }
}
