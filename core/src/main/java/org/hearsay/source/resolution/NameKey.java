package org.hearsay.source.resolution;

import org.hearsay.source.name.PersonName;

/**
 * What a person's name is compared by, worked out once: each name of an article meets all others.
 *
 * @param name the name as written
 * @param isSingle whether it is one word only
 * @param given its first word, in the spelling that names are compared in
 * @param family its last word, likewise
 */
record NameKey(PersonName name, boolean isSingle, String given, String family) {

  static NameKey of(String words) {
    PersonName name = PersonName.of(words);
    return new NameKey(name, name.isSingle(), name.given(), name.family());
  }

  /** Whether both may be full names of one person. */
  boolean agreesWith(NameKey other) {
    return !isSingle && hasFamilyOf(other) && name.agreesWith(other.name);
  }

  boolean hasFamilyOf(NameKey other) {
    return family.equals(other.family);
  }

  /** Whether this single word may stand for the person of a full name. */
  boolean isShortFor(NameKey full) {
    return isSingle && (hasFamilyOf(full) || family.equals(full.given));
  }
}
