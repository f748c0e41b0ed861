package org.hearsay.app.report.change;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.app.ledger.ClaimChange;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.app.terminal.TerminalWriter;
import org.hearsay.app.terminal.TextStyle;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;

/** Changes for people at a terminal: an article, below it what it changed. */
final class TextChanges implements ChangesReport {
  private static final int MARGIN = 15;

  private final TerminalWriter out;

  TextChanges(Writer out, int width, boolean colours) {
    this.out = new TerminalWriter(out, width, colours);
  }

  @Override
  public void write(Article article, List<ClaimChange> changes) throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    ClaimWords words = new ClaimWords(new ExactWords());
    out.block(TextStyle.HEADING, ArticleWords.of(article));
    String margin = " ".repeat(MARGIN);
    for (ClaimChange change : changes) {
      String label = "  " + label(change.kind());
      out.block(
          label + " ".repeat(MARGIN - label.length()),
          margin,
          change.kind() == ClaimChange.Kind.FIRST_DENIAL ? TextStyle.DENIAL : TextStyle.CONTENT,
          words.wording(change.trace()));
      if (change.kind() != ClaimChange.Kind.NEW_CLAIM) {
        out.block(margin, margin, TextStyle.PLAIN, words.state(change.trace()));
      }
      out.block(margin, margin, TextStyle.NOTE, "claim " + change.trace().claim().id());
    }
    out.gap();
  }

  private static String label(ClaimChange.Kind kind) {
    return switch (kind) {
      case NEW_CLAIM -> "new";
      case FIRST_DENIAL -> "denied now";
      case SECOND_ORIGIN -> "2nd origin";
    };
  }
}
