package org.hearsay.app.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraphs;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;

/**
 * An article's text, paragraph by paragraph, with the words of its statements marked. Tags apart,
 * what is written is the text itself: numbers and role words are drawn by the style sheet.
 */
final class HtmlArticleText {
  private static final int DEEPEST = 3;

  private final HtmlWriter html;
  private final int number;
  private final String text;

  /** Numbers of statements that have begun and whose mark waits for words to stand before. */
  private final List<Integer> waiting = new ArrayList<>();

  /**
   * @param number of the article in the page
   */
  private HtmlArticleText(HtmlWriter html, int number, String text) {
    this.html = html;
    this.number = number;
    this.text = text;
  }

  static void write(HtmlWriter html, int number, Article article, List<Attribution> attributions)
      throws IOException {
    html.markup("<div class=\"text\" lang=\"").text(article.language()).markup("\">");
    new HtmlArticleText(html, number, article.text()).write(attributions);
    html.markup("</div>\n");
  }

  private void write(List<Attribution> attributions) throws IOException {
    List<Span> paragraphs = Paragraphs.of(text);
    List<HtmlCover> covers = HtmlCover.of(attributions, text);
    int next = 0;
    boolean inside = false;
    for (HtmlSegment segment : HtmlSegment.of(text.length(), covers, paragraphs)) {
      noteBegun(segment);
      if (next < paragraphs.size() && paragraphs.get(next).begin() == segment.begin()) {
        html.markup("<p dir=\"auto\">");
        inside = true;
      }
      write(segment, inside);
      if (inside && paragraphs.get(next).end() == segment.end()) {
        html.markup("</p>");
        inside = false;
        next++;
      }
    }
    writeWaiting();
  }

  private void noteBegun(HtmlSegment segment) {
    for (HtmlCover cover : segment.opening()) {
      if (cover.role() == HtmlRole.CONTENT && cover.first()) {
        waiting.add(cover.statement());
      }
    }
  }

  private void write(HtmlSegment segment, boolean inParagraph) throws IOException {
    if (inParagraph) {
      writeWaiting();
      writeMarked(segment);
    } else {
      html.markup("<span class=\"gap\">");
      writeMarked(segment);
      html.markup("</span>");
    }
  }

  private void writeWaiting() throws IOException {
    for (int statement : waiting) {
      String here = "n" + number + "-t" + statement;
      String row = "n" + number + "-s" + statement;
      html.markup("<a class=\"number\" id=\"" + here + "\" href=\"#" + row + "\"")
          .markup(" data-s=\"" + statement + "\" data-number=\"" + statement + "\"")
          .markup(" aria-label=\"Statement " + statement + "\"></a>");
    }
    waiting.clear();
  }

  private void writeMarked(HtmlSegment segment) throws IOException {
    if (segment.covers().isEmpty()) {
      html.text(text, segment.begin(), segment.end());
      return;
    }
    html.markup("<span");
    attribute("s", spaced(segment.statements()));
    for (HtmlRole role : HtmlRole.values()) {
      attribute(role.word(), spaced(segment.statements(role)));
    }
    int depth = segment.statements(HtmlRole.CONTENT).size();
    attribute("depth", depth < 2 ? "" : Integer.toString(Math.min(depth, DEEPEST)));
    attribute("opens", openings(segment));
    html.markup(">").text(text, segment.begin(), segment.end()).markup("</span>");
  }

  private void attribute(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      html.markup(" data-" + name + "=\"" + value + "\"");
    }
  }

  private static String openings(HtmlSegment segment) {
    return segment.opening().stream()
        .map(cover -> cover.role().word() + " of statement " + cover.statement())
        .collect(Collectors.joining(", "));
  }

  private static String spaced(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
