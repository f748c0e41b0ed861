package org.hearsay.app.report.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.app.drawing.ChainGraph;
import org.hearsay.app.drawing.Chains;
import org.hearsay.app.drawing.TimelinePoint.Look;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.DayWords;
import org.hearsay.app.prose.Doubts;
import org.hearsay.app.prose.SpeakerWords;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;

/** Collects the origins of a page and draws how articles have what they tell, with a table. */
public final class ChainFigure {
  private final SpeakerWords speakers;
  private final List<Chains.Source> sources = new ArrayList<>();
  private final List<Chains.Link> links = new ArrayList<>();
  private final List<Set<Integer>> doubts = new ArrayList<>();

  /**
   * @param words checks what is quoted
   */
  public ChainFigure(ExactWords words) {
    speakers = new SpeakerWords(words);
  }

  /** Notes the origins of one side. */
  public void add(OriginRange range, Look look) {
    List<OriginGroup> groups = OriginGroup.of(range);
    int first = sources.size();
    for (OriginGroup group : groups) {
      for (Origin origin : group.origins()) {
        origin.statements().forEach(filed -> links.add(link(filed, origin.carrier())));
      }
      sources.add(source(group, look));
    }
    for (Doubts.Doubt doubt : Doubts.of(range, groups)) {
      Set<Integer> numbers = new TreeSet<>();
      doubt.groups().forEach(group -> numbers.add(first + group - 1));
      doubts.add(numbers);
    }
  }

  private Chains.Source source(OriginGroup group, Look look) {
    FiledStatement head = group.head().statements().getFirst();
    boolean hollow = HtmlLine.isUnnamed(head);
    String note = Counted.of(group.statements().size(), "statement");
    return new Chains.Source(
        speakers.label(head), hollow ? "unnamed, " + note : note, look, hollow);
  }

  /** A statement of the source that is noted next. */
  private Chains.Link link(FiledStatement filed, String carrier) {
    Article article = filed.article();
    LocalDate day = article.publication().published();
    String published = day == null ? "" : ", " + DayWords.briefly(day.toString());
    return new Chains.Link(
        article.id().value(),
        ArticleWords.outlet(article) + published,
        ArticleWords.name(article),
        carrier,
        sources.size());
  }

  /** Draws them; nothing where there are none. */
  public void write(HtmlWriter html) throws IOException {
    if (links.isEmpty()) {
      return;
    }
    html.markup("<figure class=\"drawing\">\n<div class=\"wide\" tabindex=\"0\" role=\"group\"");
    html.markup(" aria-label=\"Chains\">\n");
    ChainGraph.write(html, "chains", new Chains(sources, links, doubts));
    html.markup("</div>\n<figcaption><ul class=\"legend\"><li>solid: shown</li>");
    html.markup(doubts.isEmpty() ? "" : "<li>dashed: may be one, nothing shows it</li>");
    boolean hollow = sources.stream().anyMatch(Chains.Source::hollow);
    html.markup(hollow ? "<li>white: without a name</li></ul>\n" : "</ul>\n");
    writeTable(html);
    html.markup("</figcaption>\n</figure>\n");
  }

  private void writeTable(HtmlWriter html) throws IOException {
    html.markup("<details class=\"table\"><summary>The same as a table</summary>\n<table>\n")
        .markup("<thead><tr><th scope=\"col\">Article</th><th scope=\"col\">Title</th>")
        .markup("<th scope=\"col\">Through</th><th scope=\"col\">Source</th></tr></thead>\n")
        .markup("<tbody>");
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
