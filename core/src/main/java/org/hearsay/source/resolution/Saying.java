package org.hearsay.source.resolution;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * An attribution with its words, its place, and whom its source means.
 *
 * @param relay what was attributed, and who passes it on
 * @param resolution whom the source means
 * @param cue words of the cue, in order
 * @param content words of the content, in order
 * @param paragraph number of the paragraph where the content begins
 */
record Saying(
    Relay relay, Resolution resolution, List<Word> cue, List<Word> content, int paragraph) {

  static Saying of(Words words, Relay relay, Resolution resolution) {
    Attribution attribution = relay.attribution();
    int begin = words.at(attribution.content().getFirst().begin());
    return new Saying(
        relay,
        resolution,
        wordsIn(words, attribution.cue()),
        wordsIn(words, attribution.content()),
        words.get(begin).paragraph());
  }

  private static List<Word> wordsIn(Words words, List<Span> spans) {
    return spans.stream().flatMap(span -> words.in(span).stream()).toList();
  }

  Attribution attribution() {
    return relay.attribution();
  }

  /** Whom the source means; null where that is not known. */
  @Nullable Draft speaker() {
    return resolution.draft();
  }

  /** Whether one and the same is known to have said both. */
  boolean hasSpeakerOf(Saying other) {
    return speaker() != null && speaker() == other.speaker();
  }
}
