package org.hearsay.intake.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, item or cell of a page: text that no element of block level interrupts.
 *
 * @param element the innermost element of block level around it
 * @param text not blank; white space is made single, line breaks ({@code br}) are kept
 * @param linked how many characters of it are links
 * @param enclosed whether it stands in a list, a quotation or a table
 */
record Block(Element element, String text, int linked, boolean enclosed) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’»)\\]]*$");
  private static final int SHORTEST_SENTENCE = 25;
  private static final int LONG = 80;
  private static final double MOST_LINKED = 0.5;
  private static final double ALL_LINKED = 0.9;
  private static final Set<String> PARTS =
      Set.of("p", "li", "blockquote", "pre", "dd", "dt", "td", "th", "tr");

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Share of its characters that are links, from 0 to 1. */
  double linkShare() {
    return Math.min(1, (double) linked / text.length());
  }

  /** Whether it is a link and nothing else. */
  boolean isLink() {
    return linkShare() > ALL_LINKED;
  }

  /** Whether it reads like running text: long, or a sentence, and not mostly links. */
  boolean isProse() {
    boolean sentence =
        text.length() >= LONG
            || (text.length() >= SHORTEST_SENTENCE && SENTENCE_END.matcher(text).find());
    return sentence && linkShare() < MOST_LINKED && !isHeading();
  }

  /** Characters that are no link. */
  int ownLength() {
    return text.length() - linked;
  }

  /** The element that holds this paragraph beside its neighbours. */
  Element home() {
    Element home = element;
    while (PARTS.contains(home.normalName()) && home.parent() instanceof Element parent) {
      home = parent;
    }
    return home;
  }
}
