package org.hearsay.app.report.dossier;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.app.prose.StatementWords;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.dossier.Bearing;
import org.hearsay.dossier.ClaimEvidence;
import org.hearsay.dossier.Dossier;
import org.hearsay.dossier.Evidence;

/**
 * A dossier for documents that people go on writing. It is written when every quotation has passed
 * its check.
 */
final class MarkdownDossier implements DossierReport {
  private final Writer out;

  MarkdownDossier(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Dossier dossier) throws IOException {
    StringWriter written = new StringWriter();
    new Page(new MarkdownWriter(written), new ExactWords()).write(dossier);
    out.write(written.toString());
  }

  private record Page(MarkdownWriter markdown, ExactWords words) {
    void write(Dossier dossier) throws IOException {
      markdown.markup("# ").text(dossier.question().asked()).markup("\n\n");
      if (dossier.claims().isEmpty()) {
        markdown.text(Summary.nothing(dossier)).markup("\n");
        return;
      }
      for (Summary.Entry entry : Summary.of(dossier)) {
        markdown.markup("- **").text(entry.name()).markup(":** ").text(entry.words()).markup("\n");
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

    private void list(String heading, List<String> items) throws IOException {
      if (!items.isEmpty()) {
        markdown.markup("\n## " + heading + "\n\n");
        for (String item : items) {
          markdown.markup("- ").text(item).markup("\n");
        }
      }
    }

    private void claim(int number, ClaimEvidence claim) throws IOException {
      ClaimWords claims = new ClaimWords(words);
      markdown.markup("\n## " + number + ". ").text(claims.wording(claim.trace()));
      markdown.markup("\n\nClaim `" + claim.trace().claim().id() + "`: ");
      markdown.text(claims.state(claim.trace())).markup("\n");
      for (Bearing bearing : Bearing.values()) {
        side(bearing, claim);
      }
    }

    private void side(Bearing bearing, ClaimEvidence claim) throws IOException {
      List<Evidence> lines =
          claim.lines().stream().filter(line -> line.bearing() == bearing).toList();
      if (!lines.isEmpty()) {
        markdown.markup("\n### " + BearingWords.heading(bearing) + "\n");
        for (Evidence line : lines) {
          line(line);
        }
      }
    }

    private void line(Evidence line) throws IOException {
      StatementWords statements = new StatementWords(words);
      FiledStatement filed = line.testimony().filed();
      markdown.markup("\n- **").text(statements.who(filed)).markup("**, ");
      markdown.text(StatementWords.deed(line.testimony())).markup("\n\n");
      markdown.quotation("  ", statements.content(filed)).markup("\n  ");
      markdown.text(StatementWords.pointer(filed)).markup("\n");
    }
  }
}
