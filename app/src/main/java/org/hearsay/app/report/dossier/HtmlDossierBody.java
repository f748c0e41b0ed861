package org.hearsay.app.report.dossier;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearsay.app.drawing.TimelinePoint.Look;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.app.report.page.ChainFigure;
import org.hearsay.app.report.page.HtmlLine;
import org.hearsay.app.report.page.HtmlOrigins;
import org.hearsay.app.report.page.Links;
import org.hearsay.app.report.page.Looks;
import org.hearsay.app.report.page.TimelineFigure;
import org.hearsay.article.ExactWords;
import org.hearsay.dossier.Bearing;
import org.hearsay.dossier.ClaimEvidence;
import org.hearsay.dossier.Dossier;
import org.hearsay.dossier.Evidence;
import org.hearsay.origin.OriginRange;

/** A dossier, without the page around it. For one thread. */
public final class HtmlDossierBody {
  private static final Map<Look, String> LEGEND =
      Map.of(
          Look.SUPPORTS,
          "supports",
          Look.CONTRADICTS,
          "contradicts",
          Look.NEITHER,
          "bears on it but neither");

  private final HtmlWriter html;
  private final ExactWords words = new ExactWords();
  private final Links links;
  private final Dossier dossier;

  /**
   * @param links where its claims and statements can be opened
   */
  public HtmlDossierBody(HtmlWriter html, Links links, Dossier dossier) {
    this.html = html;
    this.links = links;
    this.dossier = dossier;
  }

  /**
   * Writes it.
   *
   * @throws org.hearsay.article.OrphanedPointerException when words to be quoted are not those of
   *     the article; what was written until then is to be thrown away
   */
  public void write() throws IOException {
    html.markup("<h1 dir=\"auto\">").text(dossier.question().asked()).markup("</h1>\n");
    if (dossier.claims().isEmpty()) {
      html.markup("<p class=\"none\">").text(Summary.nothing(dossier)).markup("</p>\n");
    } else {
      writeEvidence();
    }
  }

  private void writeEvidence() throws IOException {
    html.markup("<p class=\"note\">What the ledger holds on this, and no answer.</p>\n");
    html.markup("<dl class=\"summary\">\n");
    for (Summary.Entry entry : Summary.of(dossier)) {
      html.markup("<div><dt>").text(entry.name()).markup("</dt><dd>").text(entry.words());
      html.markup("</dd></div>\n");
    }
    html.markup("</dl>\n");
    timeline().write(html, LEGEND);
    html.markup("<div class=\"sides\">\n");
    list("What changed over time", new Course(dossier, words).inWords());
    list("What is not known", dossier.unknown());
    html.markup("</div>\n");
    for (int i = 0; i < dossier.claims().size(); i++) {
      claim(i + 1, dossier.claims().get(i));
    }
    writeOrigins();
    html.markup("<section><h2>Chains</h2>\n");
    chains().write(html);
    html.markup("</section>\n");
  }

  private TimelineFigure timeline() {
    TimelineFigure timeline = new TimelineFigure(words);
    for (int i = 0; i < dossier.claims().size(); i++) {
      List<Evidence> lines = dossier.claims().get(i).lines();
      for (int j = 0; j < lines.size(); j++) {
        timeline.add(lines.get(j).testimony(), Looks.of(lines.get(j).bearing()), line(i + 1, j));
      }
    }
    return timeline;
  }

  /** The origins of both sides; where there are no sides, those of each claim. */
  private ChainFigure chains() {
    ChainFigure chains = new ChainFigure(words);
    chains.add(dossier.supporting(), Look.SUPPORTS);
    chains.add(dossier.contradicting(), Look.CONTRADICTS);
    if (!hasSides()) {
      for (ClaimEvidence claim : dossier.claims()) {
        chains.add(claim.trace().asserting(), Look.NEITHER);
        chains.add(claim.trace().denying(), Look.NEITHER);
      }
    }
    return chains;
  }

  private boolean hasSides() {
    return dossier.supporting().atMost() + dossier.contradicting().atMost() > 0;
  }

  /** Claims are numbered from 1, their lines from 0. */
  private static String line(int claim, int line) {
    return "c" + claim + "-s" + (line + 1);
  }

  private void list(String heading, List<String> items) throws IOException {
    if (!items.isEmpty()) {
      html.markup("<section><h2>" + heading + "</h2>\n<ul class=\"plain\">");
      for (String item : items) {
        html.markup("<li>").text(item).markup("</li>");
      }
      html.markup("</ul></section>\n");
    }
  }

  private void claim(int number, ClaimEvidence claim) throws IOException {
    ClaimWords claims = new ClaimWords(words);
    html.markup("<section class=\"claim\" id=\"c" + number + "\">\n<h2 dir=\"auto\">");
    html.text(claims.wording(claim.trace()));
    html.markup("</h2>\n<p class=\"state\">").text(claims.state(claim.trace()));
    html.markup("</p>\n<p class=\"note\">");
    html.text(ClaimWords.appearance(claim.trace()) + "; claim ");
    html.link(links.claim(claim.trace().claim().id()), claim.trace().claim().id());
    html.markup("</p>\n");
    if (count(Bearing.SUPPORTS, claim) + count(Bearing.CONTRADICTS, claim) > 0) {
      html.markup("<div class=\"sides\">\n");
      side(number, Bearing.SUPPORTS, claim);
      side(number, Bearing.CONTRADICTS, claim);
      html.markup("</div>\n");
    }
    if (count(Bearing.BEARS_ON, claim) > 0) {
      side(number, Bearing.BEARS_ON, claim);
    }
    html.markup("</section>\n");
  }

  private static long count(Bearing bearing, ClaimEvidence claim) {
    return claim.lines().stream().filter(line -> line.bearing() == bearing).count();
  }

  private void side(int number, Bearing bearing, ClaimEvidence claim) throws IOException {
    html.markup("<div class=\"side\">\n<h3>" + BearingWords.heading(bearing) + "</h3>\n");
    if (count(bearing, claim) == 0) {
      html.markup("<p class=\"none\">No statement.</p>\n");
    }
    for (int i = 0; i < claim.lines().size(); i++) {
      Evidence line = claim.lines().get(i);
      if (line.bearing() == bearing) {
        new HtmlLine(html, words, links)
            .write(line(number, i), line.testimony(), Looks.of(bearing));
      }
    }
    html.markup("</div>\n");
  }

  private void writeOrigins() throws IOException {
    if (hasSides()) {
      html.markup("<section><h2>Origins</h2>\n<div class=\"sides\">\n");
      side("Supports", dossier.supporting());
      side("Contradicts", dossier.contradicting());
      html.markup("</div>\n</section>\n");
    }
  }

  private void side(String heading, OriginRange range) throws IOException {
    html.markup("<div class=\"side\">\n<h3>" + heading + "</h3>\n<p class=\"count\">");
    html.text(range.inWords()).markup("</p>\n");
    new HtmlOrigins(html, words).write(range);
    html.markup("</div>\n");
  }
}
