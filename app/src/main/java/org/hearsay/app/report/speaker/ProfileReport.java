package org.hearsay.app.report.speaker;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.profile.Profile;

/** All that a ledger has on one speaker. For one thread. */
@FunctionalInterface
public interface ProfileReport {
  /**
   * For people at a terminal: the first of each list.
   *
   * @param out not closed by the report
   * @param width how many columns to fill
   * @param colours whether to write ANSI colours
   */
  static ProfileReport text(Writer out, int width, boolean colours) {
    return new TextProfile(out, width, colours);
  }

  /**
   * A JSON object on one line, with all of it.
   *
   * @param out not closed by the report
   */
  static ProfileReport json(Writer out) {
    return new JsonProfile(out);
  }

  /**
   * Writes a profile.
   *
   * @throws org.hearsay.article.OrphanedPointerException when words to be quoted are not those of
   *     the article
   */
  void write(Profile profile) throws IOException;
}
