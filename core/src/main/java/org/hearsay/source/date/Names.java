package org.hearsay.source.date;

import java.util.Set;

/** Names that have a weekday in them and give no date. */
final class Names {
  /** Before the weekday: "Fox News Sunday", "Black Friday". */
  private static final Set<String> BEFORE =
      Vocabulary.words(
          "news black super cyber bloody freaky giving wild casual sheffield manic blue "
              + "girl mardi small business");

  /** After it: "Sunday Times", "Saturday Night Live", "Friday Prayer Service". */
  private static final Set<String> AFTER =
      Vocabulary.words(
          "times telegraph mirror mail post herald express mercury world sun people "
              + "tribune independent star business age night morning sunday club group school "
              + "book magazine review politics night's today");

  private Names() {}

  /** Whether the weekday at {@code i} is a part of a longer name in capitals. */
  static boolean includeWeekday(Tokens tokens, int i) {
    Token next = tokens.get(i + 1);
    boolean nextCapital = next.capital() && !next.glued();
    boolean article = tokens.is(i - 1, "the");
    return (nextCapital && (article || tokens.in(i + 1, AFTER)))
        || (tokens.get(i - 1).capital() && tokens.in(i - 1, BEFORE))
        || tokens.isGlued(i + 1, "&");
  }
}
