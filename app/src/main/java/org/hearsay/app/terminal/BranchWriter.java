package org.hearsay.app.terminal;

import java.io.IOException;
import java.util.List;

/** Draws a tree, its root at the margin. For one thread. */
public final class BranchWriter {
  private final TerminalWriter out;
  private final BranchLines drawn;

  /**
   * @param drawn what to draw the branches with
   */
  public BranchWriter(TerminalWriter out, BranchLines drawn) {
    this.out = out;
    this.drawn = drawn;
  }

  /** Writes the tree. */
  public void write(Branch root) throws IOException {
    write(root, "", "");
  }

  private void write(Branch branch, String first, String margin) throws IOException {
    String before = first;
    for (Branch.Line line : branch.lines()) {
      out.block(before, margin, line.style(), line.text());
      before = margin;
    }
    List<Branch> branches = branch.branches();
    for (int i = 0; i < branches.size(); i++) {
      boolean last = i == branches.size() - 1;
      write(branches.get(i), margin + drawn.before(last), margin + drawn.below(last));
    }
  }
}
