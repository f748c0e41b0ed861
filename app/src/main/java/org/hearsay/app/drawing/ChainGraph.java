package org.hearsay.app.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.Counted;

/**
 * Draws from which sources articles have what they tell: articles on the left, outlets in the
 * middle, sources on the right. What may be one though nothing shows it is tied by dashes.
 */
public final class ChainGraph {
  private static final Column ARTICLES = new Column("Articles", 2, 300, 42);
  private static final Column OUTLETS = new Column("Outlets", 376, 240, 33);
  private static final Column SOURCES = new Column("Sources", 690, 262, 36);
  private static final int WIDTH = 1000;
  private static final double HIGH = 36;

  private record Column(String name, double x, double width, int columns) {
    double right() {
      return x + width;
    }
  }

  private final HtmlWriter html;
  private final Chains chains;
  private final GraphLayout layout;

  private ChainGraph(HtmlWriter html, Chains chains) {
    this.html = html;
    this.chains = chains;
    layout = GraphLayout.of(chains);
  }

  /**
   * Draws the chains; nothing where there are none.
   *
   * @param id of the drawing, unique in its page
   */
  public static void write(HtmlWriter html, String id, Chains chains) throws IOException {
    if (!chains.links().isEmpty()) {
      new ChainGraph(html, chains).write(id);
    }
  }

  private void write(String id) throws IOException {
    double height = layout.height() + (layout.leftOut() > 0 ? 20 : 0);
    html.markup("<svg class=\"chains\" id=\"" + id + "\" role=\"img\"")
        .markup(" xmlns=\"http://www.w3.org/2000/svg\"")
        .markup(" aria-labelledby=\"" + id + "-title " + id + "-desc\"")
        .markup(" viewBox=\"0 0 " + WIDTH + " " + Timeline.number(height) + "\">\n");
    html.markup("<title id=\"" + id + "-title\">Chains from articles to sources</title>\n");
    html.markup("<desc id=\"" + id + "-desc\">").text(description()).markup("</desc>\n");
    for (Column column : List.of(ARTICLES, OUTLETS, SOURCES)) {
      writeText("column", column.x(), 16, column.name());
    }
    for (GraphLayout.Edge edge : layout.edges()) {
      writeEdge(edge);
    }
    for (Set<Integer> doubted : together()) {
      writeDoubt(doubted);
    }
    writeNodes();
    if (layout.leftOut() > 0) {
      String more = "and " + layout.leftOut() + " more, in the table";
      writeText("more", ARTICLES.x(), height - 12, more);
    }
    html.markup("</svg>\n");
  }

  private String description() {
    return "%s through %s from %s. The table below tells the same.%s"
        .formatted(
            Counted.of(layout.articles().size(), "article"),
            Counted.of(layout.outlets().size(), "outlet"),
            Counted.of(layout.sources().size(), "source"),
            layout.leftOut() == 0 ? "" : " " + layout.leftOut() + " articles are not drawn.");
  }

  private void writeNodes() throws IOException {
    for (GraphLayout.Node node : layout.articles().values()) {
      writeNode(ARTICLES, node, "article");
    }
    for (GraphLayout.Node node : layout.outlets().values()) {
      writeNode(OUTLETS, node, "outlet");
    }
    for (Map.Entry<Integer, GraphLayout.Node> source : layout.sources().entrySet()) {
      String look = chains.sources().get(source.getKey()).look().word();
      writeNode(SOURCES, source.getValue(), "source " + look);
    }
  }

  private void writeNode(Column column, GraphLayout.Node node, String style) throws IOException {
    boolean plain = node.note().isEmpty();
    html.markup("<g class=\"node " + style + (node.hollow() ? " hollow\">" : "\">"));
    html.markup("<title>").text(plain ? node.name() : node.name() + ", " + node.note());
    html.markup("</title>");
    html.markup("<rect x=\"" + number(column.x()) + "\" y=\"" + number(node.y() - HIGH / 2) + "\"")
        .markup(" width=\"" + number(column.width()) + "\" height=\"" + number(HIGH) + "\"")
        .markup(" rx=\"4\"/>");
    double x = column.x() + 10;
    writeText("name", x, node.y() + (plain ? 4.5 : -3), clip(column, node.name()));
    writeText("note", x, node.y() + 11, clip(column, node.note()));
    html.markup("</g>\n");
  }

  private static String clip(Column column, String text) {
    return Clipped.to(column.columns(), text);
  }

  private void writeText(String style, double x, double y, String text) throws IOException {
    if (!text.isEmpty()) {
      html.markup("<text class=\"" + style + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">");
      html.text(text).markup("</text>");
    }
  }

  private void writeEdge(GraphLayout.Edge edge) throws IOException {
    Column from = edge.column() == 0 ? ARTICLES : OUTLETS;
    Column to = edge.column() == 0 ? OUTLETS : SOURCES;
    double middle = (from.right() + to.x()) / 2;
    html.markup(
        "<path class=\"edge\" d=\"M%s %sC%s %s %s %s %s %s\"/>\n"
            .formatted(
                number(from.right()),
                number(edge.from()),
                number(middle),
                number(edge.from()),
                number(middle),
                number(edge.to()),
                number(to.x()),
                number(edge.to())));
  }

  /** Doubts that share a source are drawn as one: the list tells them apart. */
  private List<Set<Integer>> together() {
    List<Set<Integer>> together = new ArrayList<>();
    for (Set<Integer> doubt : chains.doubts()) {
      Set<Integer> joined = new TreeSet<>(doubt);
      for (Set<Integer> other : List.copyOf(together)) {
        if (!Collections.disjoint(joined, other)) {
          joined.addAll(other);
          together.remove(other);
        }
      }
      together.add(joined);
    }
    return together;
  }

  /** Ties each to the next, which says the same as all to all, and can be read. */
  private void writeDoubt(Set<Integer> doubt) throws IOException {
    List<Double> heights = new ArrayList<>();
    for (int source : doubt) {
      GraphLayout.Node node = layout.sources().get(source);
      if (node != null) {
        heights.add(node.y());
      }
    }
    heights.sort(Double::compare);
    for (int i = 1; i < heights.size(); i++) {
      double bend = SOURCES.right() + 44;
      html.markup(
          "<path class=\"edge possible\" d=\"M%s %sC%s %s %s %s %s %s\"/>\n"
              .formatted(
                  number(SOURCES.right()),
                  number(heights.get(i - 1) + 6),
                  number(bend),
                  number(heights.get(i - 1) + 10),
                  number(bend),
                  number(heights.get(i) - 10),
                  number(SOURCES.right()),
                  number(heights.get(i) - 6)));
    }
  }

  private static String number(double value) {
    return Timeline.number(value);
  }
}
