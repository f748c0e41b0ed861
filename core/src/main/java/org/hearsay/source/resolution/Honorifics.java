package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.HE_TITLE;
import static org.hearsay.source.lexicon.WordClass.SHE_TITLE;

import java.util.Optional;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;
import org.hearsay.source.text.Words;

/** Which pronoun the form of address before a name asks for: "Mr.", "Queen". */
final class Honorifics {
  private final Words words;
  private final Lexicon lexicon;

  Honorifics(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** By the word right before the name that begins at {@code first}, or before a full stop. */
  Optional<Gender> rightBefore(int first) {
    if (stands(HE_TITLE, first)) {
      return Optional.of(Gender.HE);
    }
    return stands(SHE_TITLE, first) ? Optional.of(Gender.SHE) : Optional.empty();
  }

  private boolean stands(WordClass title, int first) {
    return isBefore(first, first - 1, title)
        || words.lower(first - 1).equals(".") && isBefore(first, first - 2, title);
  }

  /** By the nearer of the two words before the name that begins at {@code first}. */
  Optional<Gender> nearBefore(int first) {
    return ofWord(first, first - 1).or(() -> ofWord(first, first - 2));
  }

  private Optional<Gender> ofWord(int first, int at) {
    if (isBefore(first, at, HE_TITLE)) {
      return Optional.of(Gender.HE);
    }
    return isBefore(first, at, SHE_TITLE) ? Optional.of(Gender.SHE) : Optional.empty();
  }

  /** Whether a title stands at {@code at} in the sentence of the name: no "first lady. Lee". */
  private boolean isBefore(int first, int at, WordClass title) {
    return lexicon.is(title, words.lower(at))
        && words.get(at).sentence() == words.get(first).sentence();
  }
}
