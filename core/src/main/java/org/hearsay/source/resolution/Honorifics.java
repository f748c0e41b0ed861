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
    String before = words.lower(first - 1);
    return lexicon.is(title, before)
        || before.equals(".") && lexicon.is(title, words.lower(first - 2));
  }

  /** By the nearer of the two words before the name that begins at {@code first}. */
  Optional<Gender> nearBefore(int first) {
    return ofWord(first - 1).or(() -> ofWord(first - 2));
  }

  private Optional<Gender> ofWord(int at) {
    if (lexicon.is(HE_TITLE, words.lower(at))) {
      return Optional.of(Gender.HE);
    }
    return lexicon.is(SHE_TITLE, words.lower(at)) ? Optional.of(Gender.SHE) : Optional.empty();
  }
}
