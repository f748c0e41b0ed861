package org.hearsay.source.resolution;

import java.util.List;
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
    DESCRIPTION
  }

  static Resolution of(Form form, @Nullable Draft draft, @Nullable Phrase phrase) {
    return new Resolution(form, draft, phrase, List.of());
  }
}
