package org.hearsay.source.lexicon;

/** Which pronouns a text uses for a person. */
public enum Gender {
  HE,
  SHE
}
