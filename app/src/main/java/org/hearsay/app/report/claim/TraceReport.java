package org.hearsay.app.report.claim;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.terminal.BranchLines;
import org.hearsay.origin.Trace;

/** All that is known of one claim: from its articles to its sources. For one thread. */
@FunctionalInterface
public interface TraceReport {
  /**
   * A tree for people at a terminal.
   *
   * @param out not closed by the report
   * @param width how many columns to fill
   * @param colours whether to write ANSI colours
   * @param drawn what to draw the tree with
   */
  static TraceReport text(Writer out, int width, boolean colours, BranchLines drawn) {
    return new TextTrace(out, width, colours, drawn);
  }

  /**
   * One JSON object on a line.
   *
   * @param out not closed by the report
   */
  static TraceReport json(Writer out) {
    return new JsonTrace(out);
  }

  /**
   * A web page that needs no other.
   *
   * @param out not closed by the report; bytes made of it must be UTF-8
   */
  static TraceReport html(Writer out) {
    return new HtmlTrace(out);
  }

  /**
   * Writes a claim's trace.
   *
   * @throws org.hearsay.article.OrphanedPointerException when words to be quoted are not those of
   *     the article
   */
  void write(Trace trace) throws IOException;
}
