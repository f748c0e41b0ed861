package org.hearsay.reader.labels;

/** What kind of name a word belongs to. The order is the model's. */
public enum NameTag {
  NONE,
  PERSON,
  ORGANISATION,
  PLACE,
  OTHER
}
