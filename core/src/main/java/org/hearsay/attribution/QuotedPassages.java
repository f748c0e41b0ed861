package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Paragraphs;
import org.hearsay.article.Span;

/**
 * The passages of a text that stand in quotation marks, marks included; of nested ones the
 * outermost.
 *
 * <p>Every paragraph is looked at alone, so that a stray mark does no harm beyond its own. A
 * quotation that is still open where its paragraph ends reaches to that end: in English typography
 * one that runs over several paragraphs is opened in each and closed only in the last. A closing
 * mark that closes nothing is passed over.
 *
 * <p>Marks: “ ” ‟ „ « » ‹ › and the straight " pair up by kind; ‘ ’ and the straight ' count only
 * where they can't be apostrophes: opening before a letter and after none, closing before none.
 * Stateless.
 */
public final class QuotedPassages {
  private QuotedPassages() {}

  /** The quoted passages of {@code text}, in order, apart from each other. */
  public static List<Span> of(String text) {
    List<Span> passages = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      addPassages(text, paragraph, passages);
    }
    return passages;
  }

  /**
   * How a content is worded: direct when all its letters and digits stand in quoted passages,
   * indirect when none does.
   *
   * @param content spans of {@code text}
   * @param passages the quoted passages of {@code text}
   */
  public static Quotation wordingOf(List<Span> content, String text, List<Span> passages) {
    boolean inside = false;
    boolean outside = false;
    for (Span span : content) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.codePointAt(i))) {
          boolean quoted = isIn(passages, i);
          inside |= quoted;
          outside |= !quoted;
        }
      }
    }
    if (inside) {
      return outside ? Quotation.MIXED : Quotation.DIRECT;
    }
    return Quotation.INDIRECT;
  }

  private static boolean isIn(List<Span> passages, int offset) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < passages.size() && passages.get(low).begin() <= offset;
  }

  private static void addPassages(String text, Span paragraph, List<Span> passages) {
    int open = -1;
    char opening = 0;
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (open < 0) {
        if (opens(text, i, paragraph)) {
          open = i;
          opening = c;
        }
      } else if (closes(opening, text, i, paragraph)) {
        passages.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0 && !isSingle(opening)) {
      passages.add(new Span(open, paragraph.end()));
    }
  }

  private static boolean opens(String text, int i, Span paragraph) {
    return switch (text.charAt(i)) {
      case '“', '‟', '„', '«', '‹' -> true;
      case '"' -> !isWordAt(text, i - 1, paragraph) || isWordAt(text, i + 1, paragraph);
      case '‘', '\'' ->
          !isWordAt(text, i - 1, paragraph)
              && isWordAt(text, i + 1, paragraph)
              && hasSingleClose(text, i, paragraph);
      default -> false;
    };
  }

  private static boolean closes(char opening, String text, int i, Span paragraph) {
    char c = text.charAt(i);
    return switch (opening) {
      case '“', '‟' -> c == '”' || c == '"';
      case '„' -> c == '“' || c == '”' || c == '"';
      case '«' -> c == '»';
      case '‹' -> c == '›';
      case '"' -> c == '"' || c == '”';
      default -> closesSingle(text, i, paragraph);
    };
  }

  private static boolean closesSingle(String text, int i, Span paragraph) {
    char c = text.charAt(i);
    return (c == '’' || c == '\'')
        && !isWordAt(text, i + 1, paragraph)
        && i > paragraph.begin()
        && !Character.isWhitespace(text.charAt(i - 1));
  }

  /**
   * A single mark is a quotation only if it is closed; a possessive plural ("the voters' list") is
   * not told apart.
   */
  private static boolean hasSingleClose(String text, int open, Span paragraph) {
    for (int i = open + 2; i < paragraph.end(); i++) {
      if (closesSingle(text, i, paragraph)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSingle(char opening) {
    return opening == '‘' || opening == '\'';
  }

  private static boolean isWordAt(String text, int i, Span paragraph) {
    return i >= paragraph.begin()
        && i < paragraph.end()
        && Character.isLetterOrDigit(text.codePointAt(i));
  }
}
