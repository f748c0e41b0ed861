package org.hearsay.app.report.claim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.drawing.TimelinePoint.Look;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.HeadlineWords;
import org.hearsay.app.prose.Quoted;
import org.hearsay.app.report.page.ChainFigure;
import org.hearsay.app.report.page.HtmlLine;
import org.hearsay.app.report.page.HtmlOrigins;
import org.hearsay.app.report.page.Links;
import org.hearsay.app.report.page.Looks;
import org.hearsay.app.report.page.TimelineFigure;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.ToldHeadline;
import org.hearsay.origin.Trace;

/** A claim's trace, without the page around it. For one thread. */
public final class HtmlTraceBody {
  private static final Map<Look, String> LEGEND =
      Map.of(Look.SUPPORTS, "asserts", Look.CONTRADICTS, "denies");

  private final HtmlWriter html;
  private final ExactWords words = new ExactWords();
  private final Links links;
  private final Trace trace;

  /**
   * @param links where its statements can be opened
   */
  public HtmlTraceBody(HtmlWriter html, Links links, Trace trace) {
    this.html = html;
    this.links = links;
    this.trace = trace;
  }

  /**
   * Writes it.
   *
   * @throws org.hearsay.article.OrphanedPointerException when words to be quoted are not those of
   *     the article; what was written until then is to be thrown away
   */
  public void write() throws IOException {
    ClaimWords claims = new ClaimWords(words);
    html.markup("<h1 dir=\"auto\">")
        .text(claims.wording(trace))
        .markup("</h1>\n<p class=\"state\">");
    html.text(claims.state(trace)).markup("</p>\n<p class=\"note\">");
    html.text(ClaimWords.appearance(trace) + "; claim " + trace.claim().id());
    html.markup("</p>\n");
    timeline().write(html, LEGEND);
    html.markup("<div class=\"sides\">\n");
    side(Stance.ASSERTS, "Asserted", trace.asserting());
    side(Stance.DENIES, "Denied", trace.denying());
    html.markup("</div>\n");
    headlines(new Quoted(words));
    html.markup("<section><h2>Chains</h2>\n");
    chains().write(html);
    html.markup("</section>\n");
  }

  /** What headlines do with it, apart from what the bodies tell. */
  private void headlines(Quoted quoted) throws IOException {
    List<ToldHeadline> headlines = trace.headlines();
    if (headlines.isEmpty()) {
      return;
    }
    html.markup(
        "<section class=\"headlines\"><h2>Headlines, by their words</h2>\n<ul class=\"plain\">\n");
    for (ToldHeadline told : headlines) {
      html.markup("<li><bdi>").text(ArticleWords.outlet(told.article()));
      html.markup(
          "</bdi> " + HeadlineWords.of(told.stance()) + " it: <q class=\"exact\" dir=\"auto\">");
      html.text(quoted.headline(told)).markup("</q></li>\n");
    }
    html.markup("</ul></section>\n");
  }

  private TimelineFigure timeline() {
    TimelineFigure timeline = new TimelineFigure(words);
    for (Testimony testimony : trace.testimonies()) {
      timeline.add(testimony, Looks.of(testimony.stance()), line(testimony));
    }
    return timeline;
  }

  private ChainFigure chains() {
    ChainFigure chains = new ChainFigure(words);
    chains.add(trace.asserting(), Look.SUPPORTS);
    chains.add(trace.denying(), Look.CONTRADICTS);
    return chains;
  }

  private String line(Testimony testimony) {
    return "s" + (trace.testimonies().indexOf(testimony) + 1);
  }

  private void side(Stance stance, String heading, OriginRange range) throws IOException {
    html.markup("<section class=\"side\">\n<h2>" + heading + "</h2>\n<p class=\"count\">");
    html.text(Counted.of(trace.with(stance).size(), "statement") + "; " + range.inWords());
    html.markup("</p>\n");
    new HtmlOrigins(html, words).write(range, group -> carriers(stance, group));
    html.markup("</section>\n");
  }

  /** Below an origin its carriers, below these the statements. */
  private void carriers(Stance stance, OriginGroup group) throws IOException {
    Map<String, List<FiledStatement>> byCarrier = new LinkedHashMap<>();
    for (Origin origin : group.origins()) {
      byCarrier
          .computeIfAbsent(origin.carrier(), carrier -> new ArrayList<>())
          .addAll(origin.statements());
    }
    for (Map.Entry<String, List<FiledStatement>> carrier : byCarrier.entrySet()) {
      String name = carrier.getKey();
      html.markup("<h3>through <bdi>").text(name.isEmpty() ? "an unknown outlet" : name);
      html.markup("</bdi></h3>\n");
      for (FiledStatement filed : carrier.getValue()) {
        Testimony testimony = testimony(filed);
        new HtmlLine(html, words, links).write(line(testimony), testimony, Looks.of(stance));
      }
    }
  }

  private Testimony testimony(FiledStatement filed) {
    return trace.testimonies().stream()
        .filter(testimony -> testimony.filed().id().equals(filed.id()))
        .findFirst()
        .orElseThrow();
  }
}
