package org.hearsay.app.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.Counted;

/** What the page holds: an entry for each input, in their order. */
final class HtmlIndex {
  private final List<Entry> entries = new ArrayList<>();
  private int statements;
  private int rejected;

  private record Entry(String label, String note, boolean rejected) {}

  /**
   * Notes an article.
   *
   * @return its number in the page, from 1
   */
  int addRead(String label, int statementsFound) {
    statements += statementsFound;
    return add(new Entry(label, Counted.of(statementsFound, "statement"), false));
  }

  /**
   * Notes an input that could not be read.
   *
   * @return its number in the page, from 1
   */
  int addRejected(String path, String reason) {
    rejected++;
    return add(new Entry(path, "not read: " + reason, true));
  }

  private int add(Entry entry) {
    entries.add(entry);
    return entries.size();
  }

  /** Writes the index; nothing for a single entry. */
  void write(HtmlWriter html) throws IOException {
    if (entries.isEmpty()) {
      html.markup("<p class=\"none\">Nothing was read.</p>\n");
    } else if (entries.size() > 1) {
      html.markup("<nav id=\"index\" aria-labelledby=\"index-heading\">\n");
      html.markup("<h2 id=\"index-heading\">Index</h2>\n<p class=\"totals\">");
      html.markup(totals()).markup("</p>\n<ol>\n");
      for (int i = 0; i < entries.size(); i++) {
        write(html, i + 1, entries.get(i));
      }
      html.markup("</ol>\n</nav>\n");
    }
  }

  private static void write(HtmlWriter html, int number, Entry entry) throws IOException {
    html.markup(entry.rejected ? "<li class=\"refused\">" : "<li>");
    html.markup("<a href=\"#n" + number + "\"><bdi>").text(entry.label).markup("</bdi></a> ");
    html.markup("<span class=\"note\">").text(entry.note).markup("</span></li>\n");
  }

  private String totals() {
    String read = Counted.of(entries.size() - rejected, "article");
    String unread = rejected == 0 ? "" : " · " + Counted.of(rejected, "input") + " not read";
    return read + " · " + Counted.of(statements, "statement") + unread;
  }
}
