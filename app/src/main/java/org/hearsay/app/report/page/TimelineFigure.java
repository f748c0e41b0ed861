package org.hearsay.app.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.drawing.Marker;
import org.hearsay.app.drawing.Timeline;
import org.hearsay.app.drawing.TimelinePoint;
import org.hearsay.app.drawing.TimelinePoint.Look;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.DayWords;
import org.hearsay.app.prose.Days;
import org.hearsay.app.prose.SpeakerWords;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Testimony;

/** Collects the statements of a page and draws when they were made, with a key. */
public final class TimelineFigure {
  private final SpeakerWords speakers;
  private final List<TimelinePoint> points = new ArrayList<>();
  private int undated;

  /**
   * @param words checks what is quoted
   */
  public TimelineFigure(ExactWords words) {
    speakers = new SpeakerWords(words);
  }

  /**
   * Notes a statement.
   *
   * @param target id of its line in the page
   */
  public void add(Testimony testimony, Look look, String target) {
    String day = testimony.day();
    if (day == null) {
      undated++;
      return;
    }
    FiledStatement filed = testimony.filed();
    String outlet = ArticleWords.outlet(filed.article());
    points.add(
        new TimelinePoint(
            Days.of(day),
            testimony.stance() == Stance.ASSERTS,
            look,
            HtmlLine.isUnnamed(filed),
            speakers.briefly(filed) + ", " + DayWords.briefly(day) + ", " + outlet,
            target));
  }

  /**
   * Draws them; nothing where none has a date.
   *
   * @param looks what each look means here; one that is not among them does not occur
   */
  public void write(HtmlWriter html, Map<Look, String> looks) throws IOException {
    if (points.isEmpty()) {
      return;
    }
    Timeline timeline = new Timeline(points, undated);
    html.markup("<figure class=\"drawing\">\n<div class=\"wide\" tabindex=\"0\" role=\"group\"");
    html.markup(" aria-label=\"Timeline\">\n");
    timeline.write(html, "timeline");
    html.markup("</div>\n<figcaption><ul class=\"legend\">");
    for (Look look : Look.values()) {
      if (looks.containsKey(look)) {
        writeEntry(html, look, false, looks.getOrDefault(look, ""));
      }
    }
    if (points.stream().anyMatch(TimelinePoint::hollow)) {
      writeEntry(html, Look.SUPPORTS, true, "hollow: without a name");
    }
    boolean bars = points.stream().anyMatch(point -> !point.days().isDay());
    html.markup(bars ? "<li>bar: a month or a year</li>" : "");
    html.markup(timeline.isShortened() ? "<li>dashed: time shortened</li>" : "");
    html.markup(undated == 0 ? "" : "<li>not drawn: " + undated + " without a date</li>");
    html.markup("</ul></figcaption>\n</figure>\n");
  }

  private static void writeEntry(HtmlWriter html, Look look, boolean hollow, String meaning)
      throws IOException {
    html.markup("<li>");
    Marker.write(html, look, hollow);
    html.text(meaning).markup("</li>");
  }
}
