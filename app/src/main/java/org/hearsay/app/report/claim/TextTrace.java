package org.hearsay.app.report.claim;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.prose.ClaimWords;
import org.hearsay.app.terminal.Branch;
import org.hearsay.app.terminal.BranchLines;
import org.hearsay.app.terminal.BranchWriter;
import org.hearsay.app.terminal.TerminalWriter;
import org.hearsay.app.terminal.TextStyle;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Trace;

/** A claim's trace for people at a terminal: a tree of origins, carriers and articles a side. */
final class TextTrace implements TraceReport {
  private final TerminalWriter out;
  private final BranchWriter tree;
  private final ExactWords words = new ExactWords();

  TextTrace(Writer out, int width, boolean colours, BranchLines drawn) {
    this.out = new TerminalWriter(out, width, colours);
    tree = new BranchWriter(this.out, drawn);
  }

  @Override
  public void write(Trace trace) throws IOException {
    ClaimWords claims = new ClaimWords(words);
    String wording = claims.wording(trace);
    String state = claims.state(trace);
    Branch asserting = new OriginTree(trace, Stance.ASSERTS, words).root();
    Branch denying = new OriginTree(trace, Stance.DENIES, words).root();
    out.block(TextStyle.NOTE, "claim " + trace.claim().id());
    out.block(TextStyle.CONTENT, wording);
    out.block(TextStyle.PLAIN, state);
    out.block(TextStyle.NOTE, ClaimWords.appearance(trace));
    out.gap();
    tree.write(asserting);
    out.gap();
    tree.write(denying);
  }
}
