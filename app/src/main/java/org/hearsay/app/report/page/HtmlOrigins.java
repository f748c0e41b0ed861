package org.hearsay.app.report.page;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.Doubts;
import org.hearsay.app.prose.OriginWords;
import org.hearsay.article.ExactWords;
import org.hearsay.origin.Merge;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;

/** Origins of one side: those that are shown to be one together, what shows it, what may. */
public final class HtmlOrigins {
  private static final int MOST = 20;
  private static final int MOST_OPEN = 3;

  /** Writes what stands below an origin. */
  @FunctionalInterface
  public interface Below {
    void write(OriginGroup group) throws IOException;
  }

  private final HtmlWriter html;
  private final OriginWords origins;

  /**
   * @param words checks what is quoted
   */
  public HtmlOrigins(HtmlWriter html, ExactWords words) {
    this.html = html;
    origins = new OriginWords(words);
  }

  /** Writes a list of them; nothing where there are none. */
  public void write(OriginRange range) throws IOException {
    write(range, group -> {});
  }

  /** Writes a list of them, and something below each. */
  public void write(OriginRange range, Below below) throws IOException {
    List<OriginGroup> groups = OriginGroup.of(range);
    if (groups.isEmpty()) {
      return;
    }
    html.markup("<ol class=\"origins\">\n");
    for (OriginGroup group : groups) {
      html.markup("<li><bdi>")
          .text(origins.name(group.head()))
          .markup("</bdi> <span class=\"note\">");
      html.text(Counted.of(group.statements().size(), "statement")).markup("</span>");
      writeLinks(group.links(), range);
      below.write(group);
      html.markup("</li>\n");
    }
    html.markup("</ol>\n");
    writeDoubts(Doubts.of(range, groups));
  }

  private void writeLinks(List<Merge> links, OriginRange range) throws IOException {
    if (links.isEmpty()) {
      return;
    }
    html.markup("\n<details class=\"why\"" + (links.size() > MOST_OPEN ? ">" : " open=\"\">"));
    html.markup("<summary>One origin, because</summary><ul class=\"reasons\">");
    for (Merge link : links.subList(0, Math.min(MOST, links.size()))) {
      html.markup("<li>").text(origins.link(link, range)).markup("</li>");
    }
    writeMore(links.size());
    html.markup("</ul></details>\n");
  }

  private void writeDoubts(List<Doubts.Doubt> doubts) throws IOException {
    if (doubts.isEmpty()) {
      return;
    }
    html.markup("<p class=\"why\">Perhaps fewer, for nothing shows that these differ</p>");
    html.markup("<ul class=\"reasons possible\">");
    for (Doubts.Doubt doubt : doubts.subList(0, Math.min(MOST, doubts.size()))) {
      html.markup("<li>").text(doubt.inWords()).markup("</li>");
    }
    writeMore(doubts.size());
    html.markup("</ul>\n");
  }

  private void writeMore(int all) throws IOException {
    if (all > MOST) {
      html.markup("<li>and " + (all - MOST) + " more</li>");
    }
  }
}
