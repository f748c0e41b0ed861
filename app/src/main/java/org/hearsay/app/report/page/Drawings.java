package org.hearsay.app.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.app.drawing.ChainGraph;
import org.hearsay.app.drawing.Chains;
import org.hearsay.app.drawing.Marker;
import org.hearsay.app.drawing.Timeline;
import org.hearsay.app.drawing.TimelinePoint;
import org.hearsay.app.drawing.TimelinePoint.Look;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.DayWords;
import org.hearsay.app.prose.Days;
import org.hearsay.app.prose.OriginWords;
import org.hearsay.app.prose.SpeakerWords;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Testimony;

/** Collects the statements of a page and draws them: when they were made, and through whom. */
public final class Drawings {
  private final HtmlWriter html;
  private final SpeakerWords speakers;
  private final List<TimelinePoint> points = new ArrayList<>();
  private final Map<StatementId, Testimony> testimonies = new HashMap<>();
  private final List<Chains.Source> sources = new ArrayList<>();
  private final List<Chains.Link> links = new ArrayList<>();
  private final List<Set<Integer>> doubts = new ArrayList<>();
  private int undated;

  /**
   * @param words checks what is quoted
   */
  public Drawings(HtmlWriter html, ExactWords words) {
    this.html = html;
    speakers = new SpeakerWords(words);
  }

  /**
   * Notes a statement.
   *
   * @param target id of its line in the page
   */
  public void add(Testimony testimony, Look look, String target) {
    testimonies.putIfAbsent(testimony.filed().id(), testimony);
    String day = testimony.day();
    if (day == null) {
      undated++;
      return;
    }
    FiledStatement filed = testimony.filed();
    points.add(
        new TimelinePoint(
            Days.of(day),
            testimony.stance() == Stance.ASSERTS,
            look,
            HtmlLine.isUnnamed(filed),
            speakers.briefly(filed)
                + ", "
                + DayWords.briefly(day)
                + ", "
                + ArticleWords.outlet(filed.article()),
            target));
  }

  /** Notes the origins of one side; their statements are noted already. */
  public void add(OriginRange range, Look look) {
    List<OriginGroup> groups = OriginGroup.of(range);
    int first = sources.size();
    for (OriginGroup group : groups) {
      String note = Counted.of(group.statements().size(), "statement");
      FiledStatement head = group.head().statements().getFirst();
      boolean hollow = HtmlLine.isUnnamed(head);
      sources.add(
          new Chains.Source(
              speakers.label(head), hollow ? "unnamed, " + note : note, look, hollow));
      for (Origin origin : group.origins()) {
        for (FiledStatement filed : origin.statements()) {
          links.add(link(filed, origin));
        }
      }
    }
    for (OriginWords.Doubt doubt : OriginWords.doubts(range, groups)) {
      Set<Integer> numbers = new TreeSet<>();
      doubt.groups().forEach(group -> numbers.add(first + group - 1));
      doubts.add(numbers);
    }
  }

  private Chains.Link link(FiledStatement filed, Origin origin) {
    Testimony testimony = testimonies.get(filed.id());
    String day = testimony == null ? null : testimony.day();
    String name =
        ArticleWords.outlet(filed.article()) + (day == null ? "" : ", " + DayWords.briefly(day));
    return new Chains.Link(
        filed.article().id().value(),
        name,
        ArticleWords.name(filed.article()),
        origin.carrier(),
        sources.size() - 1);
  }

  /**
   * Draws the timeline with its key.
   *
   * @param looks what each look means here; those that mean nothing are left out
   */
  public void writeTimeline(Map<Look, String> looks) throws IOException {
    if (points.isEmpty()) {
      return;
    }
    html.markup("<figure class=\"drawing\">\n<div class=\"wide\" tabindex=\"0\" role=\"group\"");
    html.markup(" aria-label=\"Timeline\">\n");
    Timeline.write(html, "timeline", points, undated);
    html.markup("</div>\n<figcaption><ul class=\"legend\">");
    for (Look look : Look.values()) {
      if (looks.containsKey(look)) {
        html.markup("<li>");
        Marker.write(html, look, false);
        html.text(looks.getOrDefault(look, "")).markup("</li>");
      }
    }
    html.markup("<li>");
    Marker.write(html, Look.SUPPORTS, true);
    html.markup(
        "hollow: without a name</li><li>bar: a month or a year</li><li>dashed: time"
            + " shortened</li>");
    html.markup(undated == 0 ? "" : "<li>not drawn: " + undated + " without a date</li>");
    html.markup("</ul></figcaption>\n</figure>\n");
  }

  /** Draws the chains, and tells them in a table. */
  public void writeChains() throws IOException {
    if (links.isEmpty()) {
      return;
    }
    html.markup("<figure class=\"drawing\">\n<div class=\"wide\" tabindex=\"0\" role=\"group\"");
    html.markup(" aria-label=\"Chains\">\n");
    ChainGraph.write(html, "chains", new Chains(sources, links, doubts));
    html.markup("</div>\n<figcaption><ul class=\"legend\"><li>solid: shown</li>")
        .markup("<li>dashed: may be one, nothing shows it</li>")
        .markup("<li>hollow: without a name</li></ul>\n");
    writeTable();
    html.markup("</figcaption>\n</figure>\n");
  }

  private void writeTable() throws IOException {
    html.markup("<details class=\"table\"><summary>The same as a table</summary>\n<table>\n")
        .markup("<thead><tr><th scope=\"col\">Article</th><th scope=\"col\">Title</th>")
        .markup(
            "<th scope=\"col\">Through</th><th scope=\"col\">Source</th></tr></thead>\n<tbody>");
    for (Chains.Link link : links) {
      html.markup("<tr><td><bdi>").text(link.name()).markup("</bdi></td><td><bdi>");
      html.text(link.note()).markup("</bdi></td><td><bdi>");
      html.text(link.outlet().isEmpty() ? "not known" : link.outlet()).markup("</bdi></td><td>");
      html.markup((link.source() + 1) + ". <bdi>").text(sources.get(link.source()).name());
      html.markup("</bdi></td></tr>\n");
    }
    html.markup("</tbody>\n</table></details>\n");
  }
}
