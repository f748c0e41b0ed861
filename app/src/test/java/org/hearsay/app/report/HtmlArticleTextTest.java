package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlArticleTextTest {
  private static final List<String> SIMPLE =
      List.of(
          "</script>",
          "<b>",
          "&amp;",
          "&",
          "\"",
          "'",
          " ",
          "\n",
          "\n\n",
          "\t",
          "<!--",
          "]]>",
          "</div>",
          "<p onclick=x>",
          "said",
          "Ida",
          "“it",
          "rains”",
          "שלום",
          "é",
          "\u2028",
          "=",
          ">");
  private static final List<String> PAIRS = List.of("🚢", "\r\n", "\r", "👩‍🔧");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theColumnShowsTheArticlesTextWhateverLiesOnIt(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String text = text(random, PAIRS);
      List<Attribution> attributions = attributions(random, text.length());

      assertThat(HtmlAsShown.ofColumn(page(text, attributions))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void noTagOfAnArticleSurvives(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String text = text(random, PAIRS);
      String page = page(text, attributions(random, text.length()));

      assertThat(HtmlAsShown.column(page).replaceAll("</?(span|p|a)( [a-z-]+=\"[^\"<>]*\")*>", ""))
          .doesNotContain("<", ">", "\"");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void everyStatementHasItsRowItsNumberAndItsWords(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      String text = text(random, List.of());
      List<Attribution> attributions = attributions(random, text.length());
      String page = page(text, attributions);

      for (int a = 0; a < attributions.size(); a++) {
        Attribution attribution = attributions.get(a);
        assertThat(page).containsOnlyOnce("<tr id=\"n1-s" + (a + 1) + "\"");
        assertThat(page).containsOnlyOnce("id=\"n1-t" + (a + 1) + "\"");
        assertThat(HtmlAsShown.marked(page, "source", a + 1))
            .isEqualTo(covered(attribution.source(), text));
        assertThat(HtmlAsShown.marked(page, "cue", a + 1))
            .isEqualTo(covered(attribution.cue(), text));
        assertThat(HtmlAsShown.marked(page, "content", a + 1))
            .isEqualTo(covered(attribution.content(), text));
      }
    }
  }

  @Test
  void wordsOfANestedStatementNameBothStatementsInnermostFirst() throws IOException {
    String text = "Ada said that Bo said it rains.";
    Attribution outer = statement(new Span(0, 3), new Span(4, 8), new Span(9, 30));
    Attribution inner = statement(new Span(14, 16), new Span(17, 21), new Span(22, 30));

    assertThat(page(text, List.of(outer, inner)))
        .containsPattern("data-s=\"2 1\" data-source=\"2\" data-content=\"1\"[^>]*>Bo</span>")
        .containsPattern("data-s=\"2 1\" data-content=\"2 1\" data-depth=\"2\"[^>]*>it rains<");
  }

  @Test
  void aSharedSourceNamesBothStatements() throws IOException {
    String text = "Ada said no and wrote yes.";
    Attribution said = statement(new Span(0, 3), new Span(4, 8), new Span(9, 11));
    Attribution wrote = statement(new Span(0, 3), new Span(16, 21), new Span(22, 25));

    assertThat(page(text, List.of(said, wrote))).containsPattern("data-source=\"1 2\"[^>]*>Ada<");
  }

  @Test
  void aBorderInsideACharacterOrALineBreakTakesInAllOfIt() throws IOException {
    String text = "a🚢b\r\nc";
    Attribution halves = statement(new Span(1, 2), new Span(2, 3), new Span(5, 6));
    String page = page(text, List.of(halves));

    assertThat(HtmlAsShown.marked(page, "source", 1)).isEqualTo("🚢");
    assertThat(HtmlAsShown.marked(page, "cue", 1)).isEqualTo("🚢");
    assertThat(HtmlAsShown.marked(page, "content", 1)).isEqualTo("\r\n");
  }

  @Test
  void whatHtmlForbidsIsShownByASymbol() throws IOException {
    assertThat(
            HtmlAsShown.ofColumn(
                page("a\u0000b\u001bc\u007fd\u0085e\ud800f\udc00g\ufffeh", List.of())))
        .isEqualTo("a␀b␛c␡d\uFFFDe\uFFFDf\uFFFDg\uFFFDh");
  }

  @Test
  void paragraphsAreParagraphs() throws IOException {
    assertThat(HtmlAsShown.column(page("One.\n\nTwo\ngoes on.", List.of())))
        .isEqualTo(
            "<p dir=\"auto\">One.</p><span class=\"gap\">\n\n</span>"
                + "<p dir=\"auto\">Two\ngoes on.</p>");
  }

  @Test
  void anEmptyArticleIsAnEmptyColumn() throws IOException {
    assertThat(HtmlAsShown.column(page("", List.of()))).isEmpty();
  }

  private static String page(String text, List<Attribution> attributions) throws IOException {
    StringWriter out = new StringWriter();
    try (HtmlReport report = new HtmlReport(out)) {
      Article article = Article.of(text, "en", Publication.UNKNOWN);
      report.read("made.txt", SampleReading.account(article, attributions));
    }
    return out.toString();
  }

  private static Attribution statement(Span source, Span cue, Span content) {
    return new Attribution(
        List.of(source), List.of(cue), List.of(content), Quotation.INDIRECT, 0.5);
  }

  private static String text(Random random, List<String> alsoOf) {
    List<String> pieces = new ArrayList<>(SIMPLE);
    pieces.addAll(alsoOf);
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  private static List<Attribution> attributions(Random random, int length) {
    List<Attribution> attributions = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      attributions.add(
          new Attribution(
              spans(random, length, random.nextInt(3)),
              spans(random, length, random.nextInt(3)),
              spans(random, length, 1 + random.nextInt(3)),
              Quotation.values()[random.nextInt(3)],
              random.nextDouble()));
    }
    return attributions;
  }

  private static List<Span> spans(Random random, int length, int count) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int begin = random.nextInt(length);
      spans.add(new Span(begin, begin + 1 + random.nextInt(length - begin)));
    }
    return spans;
  }

  private static String covered(List<Span> spans, String text) {
    StringBuilder covered = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      if (spans.stream().anyMatch(span -> span.begin() <= at && at < span.end())) {
        covered.append(text.charAt(i));
      }
    }
    return covered.toString();
  }
}
