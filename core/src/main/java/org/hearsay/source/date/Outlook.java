package org.hearsay.source.date;

import java.util.Set;

/** Whether a sentence looks forward: words shortly before a date that tell of what is to come. */
final class Outlook {
  private static final int REACH = 10;
  private static final Set<String> FORWARD =
      Vocabulary.words(
          "will ll shall upcoming coming next scheduled set plans planned planning expected due"
              + " deadline ahead until forthcoming");

  private Outlook() {}

  static boolean isForward(Tokens tokens, int i) {
    for (int at = i - 1; at >= i - REACH && !tokens.startsSentence(at + 1); at--) {
      if (tokens.in(at, FORWARD)) {
        return true;
      }
    }
    return false;
  }
}
