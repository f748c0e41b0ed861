package org.hearsay.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.app.drawing.Chains.Link;
import org.hearsay.app.drawing.Chains.Source;
import org.hearsay.app.drawing.TimelinePoint.Look;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.html.Markup;
import org.hearsay.app.story.MaskellStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ChainGraphTest {
  private static final Source AIDE = new Source("“an aide”", "2 statements", Look.SUPPORTS, true);
  private static final Source TARN = new Source("Ilva Tarn", "", Look.CONTRADICTS, false);

  @Test
  void articlesLeadThroughOutletsToSources() throws IOException {
    Element svg =
        drawn(
            new Chains(
                List.of(AIDE, TARN),
                List.of(
                    new Link("1", "The Courier, 4 Mar", "Letter", "The Courier", 0),
                    new Link("2", "Halwire, 4 Mar", "Offer", "The Courier", 0),
                    new Link("3", "Kontor, 5 Mar", "", "Kontor", 1)),
                List.of()));

    assertThat(names(svg, "article"))
        .containsExactly("The Courier, 4 Mar, Letter", "Halwire, 4 Mar, Offer", "Kontor, 5 Mar");
    assertThat(names(svg, "outlet")).containsExactly("The Courier", "Kontor");
    assertThat(names(svg, "source")).containsExactly("“an aide”, 2 statements", "Ilva Tarn");
    assertThat(Markup.all(svg, "path", "edge")).hasSize(5);
    assertThat(Markup.all(svg, "g", "hollow")).hasSize(1);
  }

  @Test
  void anArticleWithTwoSourcesIsOneNode() throws IOException {
    Element svg =
        drawn(
            new Chains(
                List.of(AIDE, TARN),
                List.of(
                    new Link("1", "Kontor, 5 Mar", "", "Kontor", 0),
                    new Link("1", "Kontor, 5 Mar", "", "Kontor", 1)),
                List.of()));

    assertThat(names(svg, "article")).hasSize(1);
    assertThat(names(svg, "source")).hasSize(2);
    assertThat(Markup.all(svg, "path", "edge")).hasSize(3);
  }

  @Test
  void outletsThatAreNotKnownAreNotOne() throws IOException {
    Element svg =
        drawn(
            new Chains(
                List.of(TARN),
                List.of(new Link("1", "a", "", "", 0), new Link("2", "b", "", "", 0)),
                List.of()));

    assertThat(names(svg, "outlet")).containsExactly("outlet not known", "outlet not known");
  }

  @Test
  void whatMayBeOneIsTiedByDashesAlone() throws IOException {
    List<Link> links = List.of(new Link("1", "a", "", "A", 0), new Link("2", "b", "", "B", 1));
    Element apart = drawn(new Chains(List.of(AIDE, AIDE), links, List.of()));
    Element doubted = drawn(new Chains(List.of(AIDE, AIDE), links, List.of(Set.of(0, 1))));

    assertThat(Markup.all(apart, "path", "possible")).isEmpty();
    assertThat(Markup.all(doubted, "path", "possible")).hasSize(1);
  }

  @Test
  void doubtsThatShareASourceAreDrawnAsOne() throws IOException {
    List<Link> links =
        List.of(
            new Link("1", "a", "", "A", 0),
            new Link("2", "b", "", "B", 1),
            new Link("3", "c", "", "C", 2));
    Element svg =
        drawn(
            new Chains(
                List.of(AIDE, TARN, AIDE),
                links,
                List.of(Set.of(0, 1), Set.of(1, 2), Set.of(0, 2))));

    assertThat(Markup.all(svg, "path", "possible")).hasSize(2);
  }

  @Test
  void whatHasNoRoomIsCounted() throws IOException {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < GraphLayout.MOST_ARTICLES + 37; i++) {
      links.add(new Link("" + i, "Outlet " + i, "", "Outlet " + i, 0));
    }
    Element svg = drawn(new Chains(List.of(TARN), links, List.of()));

    assertThat(names(svg, "article")).hasSize(GraphLayout.MOST_ARTICLES);
    assertThat(svg.getTextContent()).contains("and 37 more, in the table");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nodesOfAColumnDoNotTouchAndTheDrawingIsTheSameEachTime(long seed) throws IOException {
    Chains chains = chains(new Random(seed));
    GraphLayout layout = GraphLayout.of(chains);

    for (Collection<GraphLayout.Node> column :
        List.of(layout.articles().values(), layout.outlets().values(), layout.sources().values())) {
      List<Double> heights = column.stream().map(GraphLayout.Node::y).sorted().toList();
      for (int i = 1; i < heights.size(); i++) {
        assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThan(GraphLayout.ROW - 0.001);
      }
      assertThat(heights.getLast()).isLessThan(layout.height());
    }
    assertThat(written(chains)).isEqualTo(written(chains(new Random(seed))));
  }

  @Test
  void namesAreTextWhateverStandsInThem() throws IOException {
    for (String hostile : MaskellStory.hostile().toList()) {
      Source source = new Source(hostile, hostile, Look.NEITHER, false);
      Element svg =
          drawn(
              new Chains(
                  List.of(source),
                  List.of(new Link(hostile, hostile, hostile, hostile, 0)),
                  List.of()));

      assertThat(Markup.all(svg, "script")).isEmpty();
      assertThat(Markup.all(svg, "b")).isEmpty();
      assertThat(names(svg, "outlet").getFirst())
          .isEqualTo(hostile.replace("\u001b", "␛").replace("\u0007", "␇"));
    }
  }

  @Test
  void longNamesAreClippedAndToldWholeInTheirTitle() throws IOException {
    String name = "a very long name ".repeat(10).strip();
    Element svg =
        drawn(new Chains(List.of(TARN), List.of(new Link("1", name, "", "A", 0)), List.of()));
    Element article = Markup.all(svg, "g", "article").getFirst();

    assertThat(Markup.all(article, "title").getFirst().getTextContent()).isEqualTo(name);
    assertThat(Markup.all(article, "text").getFirst().getTextContent())
        .endsWith("…")
        .hasSizeLessThan(45);
  }

  private static List<String> names(Element svg, String style) {
    return Markup.all(svg, "g", style).stream()
        .map(node -> Markup.all(node, "title").getFirst().getTextContent())
        .toList();
  }

  private static Element drawn(Chains chains) throws IOException {
    return Markup.parsed(written(chains));
  }

  private static String written(Chains chains) throws IOException {
    StringWriter out = new StringWriter();
    ChainGraph.write(new HtmlWriter(out), "chains", chains);
    return out.toString();
  }

  private static Chains chains(Random random) {
    int sources = 1 + random.nextInt(20);
    List<Source> all = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int source = 0; source < sources; source++) {
      all.add(new Source("Source " + source, "", Look.SUPPORTS, random.nextBoolean()));
      for (int i = random.nextInt(4); i >= 0; i--) {
        String article = "" + random.nextInt(40);
        String outlet = random.nextInt(6) == 0 ? "" : "Outlet " + random.nextInt(12);
        links.add(new Link(article, "Article " + article, "", outlet, source));
      }
    }
    return new Chains(all, links, sources > 2 ? List.of(Set.of(0, 2)) : List.of());
  }
}
