package org.hearsay.source.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Whom a source means, as far as names, pronouns and descriptions tell.
 *
 * @param form how the source is worded
 * @param draft whom it means; null where that is not known
 * @param phrase the source's words; null where there are none
 * @param candidates others it may mean
 */
record Resolution(
    Form form, @Nullable Draft draft, @Nullable Phrase phrase, List<Draft> candidates) {
  /** How a source is worded. */
  enum Form {
    /** No words. */
    NONE,
    /** I, we. */
    FIRST_PERSON,
    /** You. */
    SECOND_PERSON,
    /** He, she. */
    PERSON_PRONOUN,
    /** They. */
    PLURAL_PRONOUN,
    /** It. */
    THING_PRONOUN,
    /** Who, which. */
    RELATIVE,
    /** A name, with or without a title. */
    NAME,
    /** A noun with "the" or a possessive that points back. */
    DEFINITE,
    /** Any other noun. */
    DESCRIPTION;

    private static final Map<WordClass, Form> OF_PRONOUNS =
        Map.of(
            WordClass.FIRST_PERSON, FIRST_PERSON,
            WordClass.SECOND_PERSON, SECOND_PERSON,
            WordClass.PERSON_PRONOUN, PERSON_PRONOUN,
            WordClass.PLURAL_PRONOUN, PLURAL_PRONOUN,
            WordClass.THING_PRONOUN, THING_PRONOUN,
            WordClass.RELATIVE_PRONOUN, RELATIVE);

    /** The form of a pronoun; empty for any other word. */
    static Optional<Form> ofPronoun(String lower, Lexicon lexicon) {
      return OF_PRONOUNS.entrySet().stream()
          .filter(form -> lexicon.is(form.getKey(), lower))
          .map(Map.Entry::getValue)
          .findFirst();
    }
  }

  static Resolution of(Form form, @Nullable Draft draft, @Nullable Phrase phrase) {
    return new Resolution(form, draft, phrase, List.of());
  }

  /** The first of those whom a source may mean, the likeliest first. */
  static Resolution likeliest(Form form, List<Draft> likely, Phrase phrase) {
    return new Resolution(form, likely.isEmpty() ? null : likely.getFirst(), phrase, likely);
  }
}
