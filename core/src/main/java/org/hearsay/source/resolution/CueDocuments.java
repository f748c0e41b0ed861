package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.DETERMINER;
import static org.hearsay.source.lexicon.WordClass.DOCUMENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;

/** Documents that a cue itself names: "tweeted", "issued a statement saying". */
final class CueDocuments {
  private static final int MOST_WORDS_TO_NOUN = 4;
  private static final Map<String, String> POSTING =
      Map.of(
          "tweeted", "tweet",
          "tweets", "tweet",
          "tweeting", "tweet",
          "retweeted", "tweet",
          "emailed", "email");

  private final Lexicon lexicon;

  CueDocuments(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The one that a saying's cue names. */
  Optional<Hop> in(Saying saying) {
    List<Span> cue = saying.attribution().cue();
    List<Word> cueWords = saying.cue();
    for (int i = 0; i < cueWords.size(); i++) {
      String lower = cueWords.get(i).lower();
      String posted = POSTING.get(lower.substring(lower.lastIndexOf('-') + 1));
      if (posted != null) {
        return Optional.of(new Hop(posted, SourceKind.DOCUMENT, cue));
      }
      if (lexicon.is(DOCUMENT, lower) && isLed(cueWords, i)) {
        return Optional.of(
            new Hop(cueWords.get(i).text(), SourceKind.DOCUMENT, List.of(cueWords.get(i).span())));
      }
    }
    return Optional.empty();
  }

  /** Whether a determiner stands before a noun of a cue, with an adjective or two between. */
  private boolean isLed(List<Word> cue, int noun) {
    return cue.subList(Math.max(0, noun - MOST_WORDS_TO_NOUN), noun).stream()
        .anyMatch(word -> lexicon.is(DETERMINER, word.lower()));
  }
}
