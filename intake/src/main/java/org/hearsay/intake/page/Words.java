package org.hearsay.intake.page;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes plain what stands in attributes and scripts. Stateless. */
final class Words {
  private Words() {}

  /** The text without entities, markup and doubled white space; null where nothing is left. */
  static @Nullable String plain(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String unescaped = Parser.unescapeEntities(text, false);
    String bare = unescaped.indexOf('<') < 0 ? unescaped : Jsoup.parse(unescaped).text();
    String plain = bare.replaceAll("[\\s\\p{Z}]+", " ").strip();
    return plain.isEmpty() ? null : plain;
  }
}
