package org.hearsay.source.date;

import java.util.Set;

/** Word lists as the rules hold them. */
final class Vocabulary {
  private Vocabulary() {}

  /** The words of a list with spaces between them. */
  static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
