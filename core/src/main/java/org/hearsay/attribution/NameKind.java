package org.hearsay.attribution;

/** What a name names, as far as a model can tell from one place in an article. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE,
  /** Peoples, events, works, laws and all other names. */
  OTHER
}
