package org.hearsay.app.report.change;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.app.ledger.ClaimChange;
import org.hearsay.article.Article;

/** Tells what articles changed in a ledger, one after the other. For one thread. */
public interface ChangesReport {
  /**
   * For people at a terminal.
   *
   * @param out not closed by the report
   * @param width how many columns to fill
   * @param colours whether to write ANSI colours
   */
  static ChangesReport text(Writer out, int width, boolean colours) {
    return new TextChanges(out, width, colours);
  }

  /**
   * JSON Lines: one object a change.
   *
   * @param out not closed by the report
   */
  static ChangesReport json(Writer out) {
    return new JsonChanges(out);
  }

  /** Writes what an article changed; nothing where it changed nothing. */
  void write(Article article, List<ClaimChange> changes) throws IOException;
}
