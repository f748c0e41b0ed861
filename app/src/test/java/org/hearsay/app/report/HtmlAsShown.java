package org.hearsay.app.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would make of the little HTML that a report writes. */
final class HtmlAsShown {
  private static final Pattern COLUMN =
      Pattern.compile("<div class=\"text\"[^>]*>(.*?)</div>", Pattern.DOTALL);

  private HtmlAsShown() {}

  /** The text of the first article's column. */
  static String ofColumn(String page) {
    return unescaped(column(page).replaceAll("<[^>]*>", ""));
  }

  /** The words marked with a statement's number in a role, in order. */
  static String marked(String page, String role, int statement) {
    Pattern segment =
        Pattern.compile("<span data-s[^>]* data-" + role + "=\"([0-9 ]*)\"[^>]*>([^<]*)</span>");
    Matcher matcher = segment.matcher(column(page));
    StringBuilder words = new StringBuilder();
    while (matcher.find()) {
      if ((" " + matcher.group(1) + " ").contains(" " + statement + " ")) {
        words.append(unescaped(matcher.group(2)));
      }
    }
    return words.toString();
  }

  static String column(String page) {
    Matcher matcher = COLUMN.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("no column of text in " + page);
    }
    return matcher.group(1);
  }

  static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#13;", "\r")
        .replace("&amp;", "&");
  }
}
