package org.hearsay.app.report.dossier;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.prose.Counted;
import org.hearsay.dossier.Bearing;
import org.hearsay.dossier.Dossier;
import org.hearsay.origin.OriginRange;

/** A dossier in numbers: statements and origins of each side, and what was left out. */
final class Summary {
  private static final String NOT_PLACED = " found that could not be placed";

  private Summary() {}

  /** A name and what is said of it. */
  record Entry(String name, String words) {}

  /** Both sides where there is one of them or a yes or no is asked for; then the rest. */
  static List<Entry> of(Dossier dossier) {
    List<Entry> entries = new ArrayList<>();
    int supports = dossier.with(Bearing.SUPPORTS).size();
    int contradicts = dossier.with(Bearing.CONTRADICTS).size();
    if (dossier.question().isQuestion() || supports + contradicts > 0) {
      entries.add(new Entry("Supports", side(supports, dossier.supporting())));
      entries.add(new Entry("Contradicts", side(contradicts, dossier.contradicting())));
    }
    entries.add(
        new Entry(
            "Bears on it, neither",
            Counted.of(dossier.with(Bearing.BEARS_ON).size(), "statement")));
    entries.add(
        new Entry(
            "Left out",
            dossier.leftOut() == 0
                ? "no statement"
                : Counted.of(dossier.leftOut(), "statement") + NOT_PLACED));
    return entries;
  }

  private static String side(int statements, OriginRange range) {
    return Counted.of(statements, "statement") + "; " + range.inWords();
  }

  /** What to say where nothing was found. */
  static String nothing(Dossier dossier) {
    return dossier.leftOut() == 0
        ? "Nothing in the ledger bears on this."
        : "Nothing in the ledger could be shown to bear on this: "
            + Counted.of(dossier.leftOut(), "statement")
            + NOT_PLACED
            + ".";
  }
}
