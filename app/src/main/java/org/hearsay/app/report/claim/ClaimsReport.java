package org.hearsay.app.report.claim;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import org.hearsay.origin.Trace;

/**
 * A list of claims. For one thread. Closing writes what belongs at the end, and does not close what
 * is written to.
 */
public interface ClaimsReport extends Closeable {
  /**
   * For people at a terminal.
   *
   * @param out not closed by the report
   * @param width how many columns to fill
   * @param colours whether to write ANSI colours
   */
  static ClaimsReport text(Writer out, int width, boolean colours) {
    return new TextClaims(out, width, colours);
  }

  /**
   * JSON Lines: one object a claim.
   *
   * @param out not closed by the report
   */
  static ClaimsReport json(Writer out) {
    return new JsonClaims(out);
  }

  /**
   * Writes a claim.
   *
   * @throws org.hearsay.article.OrphanedPointerException when words to be quoted are not those of
   *     the article; nothing of the claim is written then
   */
  void write(Trace trace) throws IOException;
}
