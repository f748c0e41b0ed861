package org.hearsay.app.report.dossier;

import static org.hearsay.app.terminal.TextStyle.CONTENT;
import static org.hearsay.app.terminal.TextStyle.DENIAL;
import static org.hearsay.app.terminal.TextStyle.HEADING;
import static org.hearsay.app.terminal.TextStyle.NOTE;
import static org.hearsay.app.terminal.TextStyle.PLAIN;
import static org.hearsay.app.terminal.TextStyle.SOURCE;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.app.prose.StatementWords;
import org.hearsay.app.terminal.TerminalWriter;
import org.hearsay.app.terminal.TextStyle;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.dossier.Bearing;
import org.hearsay.dossier.ClaimEvidence;
import org.hearsay.dossier.Dossier;
import org.hearsay.dossier.Evidence;

/** A dossier for people at a terminal. It is written when every quotation has passed its check. */
final class TextDossier implements DossierReport {
  private static final String INDENT = "   ";
  private static final String DEEPER = "     ";
  private static final int NAME_COLUMNS = 22;

  private final Writer out;
  private final int width;
  private final boolean colours;

  TextDossier(Writer out, int width, boolean colours) {
    this.out = out;
    this.width = width;
    this.colours = colours;
  }

  @Override
  public void write(Dossier dossier) throws IOException {
    StringWriter written = new StringWriter();
    new Page(new TerminalWriter(written, width, colours)).write(dossier);
    out.write(written.toString());
  }

  private record Page(TerminalWriter text, ExactWords words) {
    Page(TerminalWriter text) {
      this(text, new ExactWords());
    }

    void write(Dossier dossier) throws IOException {
      text.heading(dossier.question().asked());
      if (dossier.claims().isEmpty()) {
        text.block(PLAIN, Summary.nothing(dossier));
        return;
      }
      for (Summary.Entry entry : Summary.of(dossier)) {
        entry(entry);
      }
      OriginList origins = new OriginList(words);
      list("Origins that support", origins.inWords(dossier.supporting()));
      list("Origins that contradict", origins.inWords(dossier.contradicting()));
      list("Over time", new Course(dossier, words).inWords());
      list("Not known", dossier.unknown());
      for (int i = 0; i < dossier.claims().size(); i++) {
        claim(i + 1, dossier.claims().get(i));
      }
    }

    private void entry(Summary.Entry entry) throws IOException {
      String name = entry.name() + " ".repeat(NAME_COLUMNS - entry.name().length());
      text.block(name, " ".repeat(NAME_COLUMNS), PLAIN, entry.words());
    }

    private void list(String heading, List<String> items) throws IOException {
      if (!items.isEmpty()) {
        text.gap();
        text.block(HEADING, heading);
        for (String item : items) {
          text.block("- ", "  ", PLAIN, item);
        }
      }
    }

    private void claim(int number, ClaimEvidence claim) throws IOException {
      ClaimWords claims = new ClaimWords(words);
      text.gap();
      String before = number + ". ";
      text.block(before, " ".repeat(before.length()), HEADING, claims.wording(claim.trace()));
      text.block(INDENT, INDENT, NOTE, "claim " + claim.trace().claim().id());
      text.block(INDENT, INDENT, PLAIN, claims.state(claim.trace()));
      for (Bearing bearing : Bearing.values()) {
        side(bearing, claim);
      }
    }

    private void side(Bearing bearing, ClaimEvidence claim) throws IOException {
      List<Evidence> lines =
          claim.lines().stream().filter(line -> line.bearing() == bearing).toList();
      if (!lines.isEmpty()) {
        text.gap();
        text.block(INDENT, INDENT, style(bearing), BearingWords.of(bearing));
        for (Evidence line : lines) {
          line(line);
        }
      }
    }

    private void line(Evidence line) throws IOException {
      StatementWords statements = new StatementWords(words);
      FiledStatement filed = line.testimony().filed();
      String frame = statements.who(filed) + ", " + StatementWords.deed(line.testimony());
      text.block(INDENT + "- ", DEEPER, PLAIN, frame);
      text.block(DEEPER, DEEPER, CONTENT, statements.content(filed));
      text.block(DEEPER, DEEPER, NOTE, StatementWords.pointer(filed));
    }

    private static TextStyle style(Bearing bearing) {
      return switch (bearing) {
        case SUPPORTS -> SOURCE;
        case CONTRADICTS -> DENIAL;
        case BEARS_ON -> PLAIN;
      };
    }
  }
}
