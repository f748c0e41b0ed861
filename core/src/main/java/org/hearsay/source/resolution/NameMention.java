package org.hearsay.source.resolution;

import org.hearsay.source.EntityKind;

/**
 * A name as it stands in the text, without titles.
 *
 * @param first its first word in the article
 * @param last its last word
 * @param text its words, on one line
 * @param kind what it seems to name
 * @param key what names of persons are compared by
 */
record NameMention(int first, int last, String text, EntityKind kind, NameKey key) {

  NameMention(int first, int last, String text, EntityKind kind) {
    this(first, last, text, kind, NameKey.of(text));
  }

  /** The same mention of another kind. */
  NameMention as(EntityKind other) {
    return new NameMention(first, last, text, other, key);
  }

  boolean isPerson() {
    return kind == EntityKind.PERSON;
  }

  boolean isFullPerson() {
    return isPerson() && !key.isSingle();
  }

  boolean isShortPerson() {
    return isPerson() && key.isSingle();
  }

  /** How many words follow the first. */
  int length() {
    return last - first;
  }
}
