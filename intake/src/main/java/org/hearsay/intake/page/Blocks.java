package org.hearsay.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts what stands below an element into blocks, in the order of the page. */
final class Blocks implements NodeFilter {
  /** Elements without text of their own, or with text for machines. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "noframes",
          "noembed",
          "object",
          "embed",
          "button",
          "input",
          "select",
          "textarea",
          "audio",
          "video",
          "canvas",
          "map");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<Element> left;
  private Element around;
  private int linked;
  private int links;
  private int enclosures;
  private int breaks;

  private Blocks(Element root, Set<Element> left) {
    around = root;
    this.left = left;
  }

  /** All blocks below an element. */
  static List<Block> of(Element root) {
    return of(root, Set.of());
  }

  /**
   * The blocks below an element.
   *
   * @param left out, with all that is in them
   */
  static List<Block> of(Element root, Set<Element> left) {
    Blocks blocks = new Blocks(root, left);
    root.filter(blocks);
    blocks.end(root);
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (NO_TEXT.contains(element.normalName()) || left.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (element.normalName().equals("a")) {
      links++;
    } else if (element.isBlock()) {
      end(element);
      enclosures += isEnclosure(element) ? 1 : 0;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (element.isBlock()) {
        Element parent = element.parent();
        end(parent == null ? element : parent);
        enclosures -= isEnclosure(element) ? 1 : 0;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isEnclosure(Element element) {
    return switch (element.normalName()) {
      case "li", "blockquote", "table", "dl" -> true;
      default -> false;
    };
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      } else if (!isInvisible(c)) {
        text.append(c);
        linked += links > 0 ? 1 : 0;
        breaks = 0;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  /**
   * Soft hyphens, zero-width spaces and byte order marks would part words; controls are no text.
   */
  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || Character.isISOControl(c);
  }

  /** Two in a row end a paragraph. */
  private void lineBreak() {
    breaks++;
    if (breaks > 1) {
      end(around);
    } else if (!text.isEmpty()) {
      if (isSpace(text.charAt(text.length() - 1))) {
        text.setLength(text.length() - 1);
      }
      text.append('\n');
    }
  }

  private void end(Element next) {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new Block(around, words, linked, enclosures > 0));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    around = next;
  }
}
