package org.hearsay.ledger.store;

import java.util.Collection;

/** Ids that are unique within an article: a letter and a number. Stateless. */
final class LocalIds {
  private LocalIds() {}

  /** An id with a higher number than any that was used. */
  static String after(Collection<String> used, String letter) {
    return letter + (used.stream().mapToInt(LocalIds::number).max().orElse(0) + 1);
  }

  private static int number(String id) {
    int begin = id.length();
    while (begin > 0 && isDigit(id.charAt(begin - 1))) {
      begin--;
    }
    return begin == id.length() ? 0 : Integer.parseInt(id, begin, id.length(), 10);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
