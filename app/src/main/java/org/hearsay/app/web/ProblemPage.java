package org.hearsay.app.web;

/** What went wrong, and what can be done. */
record ProblemPage(Frame frame, String title, String detail) {
  static ProblemPage of(String title, String detail, Visitor visitor) {
    return new ProblemPage(new Frame(title, null, Frame.Look.EVIDENCE, visitor), title, detail);
  }
}
