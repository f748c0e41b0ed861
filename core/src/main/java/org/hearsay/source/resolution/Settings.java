package org.hearsay.source.resolution;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Sentences that bring a speaker on before the first word is said: "Tarn was asked on Tuesday." */
final class Settings {
  private final Words words;
  private final Lexicon lexicon;

  Settings(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The sentence right before a saying's that tells of its speaker without a word of theirs. */
  Optional<Span> before(Saying saying, List<Saying> all) {
    int cue = words.at(saying.attribution().cue().getFirst().begin());
    int sentence = words.get(cue).sentence() - 1;
    Draft speaker = saying.speaker();
    if (speaker == null
        || sentence < 0
        || isApart(sentence, words.get(cue).paragraph())
        || Occasion.isAnother(saying, words, lexicon)) {
      return Optional.empty();
    }
    Span before = words.sentence(sentence);
    boolean told = speaker.mentions().stream().anyMatch(before::contains);
    return told && !speaksIn(before, saying, all) ? Optional.of(before) : Optional.empty();
  }

  /** A paragraph reaches back into the one before, where a quotation often opens one. */
  private boolean isApart(int sentence, int paragraph) {
    return paragraph - words.get(words.sentenceBegin(sentence)).paragraph() > 1;
  }

  private static boolean speaksIn(Span sentence, Saying saying, List<Saying> all) {
    return all.stream()
        .filter(other -> other.hasSpeakerOf(saying))
        .flatMap(other -> other.attribution().cue().stream())
        .anyMatch(sentence::contains);
  }
}
