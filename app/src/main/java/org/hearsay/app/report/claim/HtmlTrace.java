package org.hearsay.app.report.claim;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.drawing.TimelinePoint.Look;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.report.page.ChainFigure;
import org.hearsay.app.report.page.EvidencePage;
import org.hearsay.app.report.page.HtmlLine;
import org.hearsay.app.report.page.HtmlOrigins;
import org.hearsay.app.report.page.Looks;
import org.hearsay.app.report.page.TimelineFigure;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;

/** A claim's trace for people at a browser. Written when every quotation has passed its check. */
final class HtmlTrace implements TraceReport {
  private static final Map<Look, String> LEGEND =
      Map.of(Look.SUPPORTS, "asserts", Look.CONTRADICTS, "denies");

  private final Writer out;

  HtmlTrace(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Trace trace) throws IOException {
    StringWriter written = new StringWriter();
    new Page(new HtmlWriter(written), new ExactWords(), trace).write();
    out.write(written.toString());
  }

  private record Page(HtmlWriter html, ExactWords words, Trace trace) {
    void write() throws IOException {
      ClaimWords claims = new ClaimWords(words);
      String wording = claims.wording(trace);
      EvidencePage page = new EvidencePage(wording, "Trace of a claim");
      page.begin(html);
      html.markup("<h1 dir=\"auto\">").text(wording).markup("</h1>\n<p class=\"state\">");
      html.text(claims.state(trace)).markup("</p>\n<p class=\"note\">");
      html.text(ClaimWords.appearance(trace) + "; claim " + trace.claim().id());
      html.markup("</p>\n");
      timeline().write(html, LEGEND);
      html.markup("<div class=\"sides\">\n");
      side(Stance.ASSERTS, "Asserted", trace.asserting());
      side(Stance.DENIES, "Denied", trace.denying());
      html.markup("</div>\n<section><h2>Chains</h2>\n");
      chains().write(html);
      html.markup("</section>\n");
      page.end(html);
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
          new HtmlLine(html, words).write(line(testimony), testimony, Looks.of(stance));
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
}
