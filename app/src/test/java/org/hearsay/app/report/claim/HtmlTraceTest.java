package org.hearsay.app.report.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.hearsay.app.html.Markup;
import org.hearsay.app.story.MaskellStory;
import org.hearsay.article.OrphanedPointerException;
import org.hearsay.origin.Trace;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlTraceTest {
  @Test
  void belowEachOriginStandItsStatements() throws IOException {
    Element main = Markup.main(report(MaskellStory.resignation()));
    List<Element> sides = Markup.all(main, "section", "side");
    List<Element> origins = Markup.all(sides.getFirst(), "ol", "origins");

    assertThat(sides).hasSize(2);
    assertThat(Markup.all(origins.getFirst(), "h3").stream().map(Element::getTextContent))
        .containsExactly(
            "through The Marresk Courier", "through Teverin Gazette", "through Salt Stairs");
    assertThat(Markup.all(origins.getFirst(), "details", "line")).hasSize(4);
    assertThat(sides.getLast().getTextContent()).contains("Denied", "Bram Tilloway");
  }

  @Test
  void headlinesStandApartFromTheSides() throws IOException {
    Element main = Markup.main(report(MaskellStory.resignation()));

    assertThat(Markup.all(main, "section", "headlines").getFirst().getTextContent())
        .contains("Halwire asserts it: “Maskell Offers to Go”")
        .doesNotContain("Government Denies");
    assertThat(Markup.all(Markup.main(report(MaskellStory.operation())), "section", "headlines"))
        .isEmpty();
  }

  @Test
  void aTraceOfHundredsIsWholeInListAndTable() throws IOException {
    String page = report(MaskellStory.often(300));
    Element main = Markup.main(page);

    assertThat(Markup.all(main, "details", "line")).hasSize(300);
    assertThat(Markup.all(Markup.all(main, "tbody").getFirst(), "tr")).hasSize(300);
    assertThat(Markup.values(page, "id")).doesNotHaveDuplicates();
    assertThat(Markup.all(main, "svg", "chains").getFirst().getTextContent())
        .contains("and 270 more, in the table");
  }

  @Test
  void whatHasNoDayIsToldAndNotDrawn() throws IOException {
    Element main = Markup.main(report(MaskellStory.dated()));

    assertThat(Markup.all(main, "details", "line")).hasSize(7);
    assertThat(Markup.all(Markup.all(main, "svg", "timeline").getFirst(), "a")).hasSize(6);
    assertThat(main.getTextContent()).contains("not drawn: 1 without a date");
  }

  @Test
  void nothingIsWrittenOfAnAlteredArticle() {
    StringWriter out = new StringWriter();

    assertThatThrownBy(() -> TraceReport.html(out).write(MaskellStory.altered()))
        .isInstanceOf(OrphanedPointerException.class);
    assertThat(out.toString()).isEmpty();
  }

  private static String report(Trace trace) throws IOException {
    StringWriter out = new StringWriter();
    TraceReport.html(out).write(trace);
    return out.toString();
  }
}
