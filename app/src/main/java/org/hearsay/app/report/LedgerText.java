package org.hearsay.app.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Stance;
import org.hearsay.dossier.Bearing;
import org.hearsay.dossier.ClaimEvidence;
import org.hearsay.dossier.Dossier;
import org.hearsay.dossier.Evidence;
import org.hearsay.origin.Merge;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;
import org.hearsay.source.Hop;

/** Claims, traces and dossiers for people at a terminal. Quotations are checked. For one thread. */
public final class LedgerText {
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String WORDS = "32";

  private final Writer out;
  private final int width;
  private final boolean colours;
  private final ExactWords words = new ExactWords();

  /**
   * @param out not closed
   * @param width how many columns to fill
   * @param colours whether to write ANSI colours
   */
  public LedgerText(Writer out, int width, boolean colours) {
    this.out = out;
    this.width = width;
    this.colours = colours;
  }

  /** A claim in a few lines: what it says, its state, where it first appeared. */
  public void claim(Trace trace) throws IOException {
    line(0, BOLD, trace.claim().id() + "  “" + words.of(trace.wording()) + "”");
    line(2, "", ClaimState.of(trace));
    Testimony first = trace.testimonies().getFirst();
    line(2, DIM, "first: " + place(first) + "; " + counted(trace.testimonies().size()));
    out.write("\n");
  }

  private static String counted(int statements) {
    return statements == 1 ? "1 statement" : statements + " statements";
  }

  /** A claim with its origins, the articles below them, and why the range is what it is. */
  public void trace(Trace trace) throws IOException {
    claim(trace);
    side("Asserted by ", trace, Stance.ASSERTS, trace.asserting());
    side("Denied by ", trace, Stance.DENIES, trace.denying());
  }

  private void side(String title, Trace trace, Stance stance, OriginRange range)
      throws IOException {
    List<Testimony> testimonies = trace.with(stance);
    if (testimonies.isEmpty()) {
      return;
    }
    line(0, BOLD, title + range.inWords());
    Map<String, List<Testimony>> byOutlet =
        testimonies.stream()
            .collect(Collectors.groupingBy(LedgerText::outlet, TreeMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Testimony>> outlet : byOutlet.entrySet()) {
      line(2, "", outlet.getKey());
      for (Testimony testimony : outlet.getValue()) {
        line(4, "", "└ " + chain(testimony.filed()) + day(testimony));
        line(6, WORDS, "“" + words.of(testimony.filed()) + "”");
      }
    }
    merges(range);
    out.write("\n");
  }

  private void merges(OriginRange range) throws IOException {
    List<Merge> merges =
        range.merges().stream().sorted(Comparator.comparing(merge -> !merge.shown())).toList();
    for (String reason :
        merges.stream()
            .map(merge -> (merge.shown() ? "one origin: " : "perhaps one: ") + merge.reason())
            .distinct()
            .toList()) {
      line(2, DIM, reason);
    }
  }

  /** The evidence on a question, claim after claim, and what is not known. */
  public void dossier(Dossier dossier) throws IOException {
    line(0, BOLD, dossier.question().asked());
    if (dossier.claims().isEmpty()) {
      line(0, "", "The ledger holds nothing that bears on it.");
      leftOut(dossier);
      return;
    }
    line(0, "", "supported by " + dossier.supporting().inWords());
    line(0, "", "contradicted by " + dossier.contradicting().inWords());
    out.write("\n");
    for (ClaimEvidence claim : dossier.claims()) {
      evidence(claim);
    }
    if (!dossier.unknown().isEmpty()) {
      line(0, BOLD, "Not known");
      for (String unknown : dossier.unknown()) {
        line(2, "", unknown);
      }
    }
    leftOut(dossier);
  }

  private void leftOut(Dossier dossier) throws IOException {
    if (dossier.leftOut() > 0) {
      line(0, DIM, counted(dossier.leftOut()) + " with such words could not be placed");
    }
  }

  private void evidence(ClaimEvidence claim) throws IOException {
    Trace trace = claim.trace();
    line(0, BOLD, trace.claim().id() + "  “" + words.of(trace.wording()) + "”");
    line(2, DIM, ClaimState.of(trace));
    for (Evidence line : claim.lines()) {
      FiledStatement filed = line.testimony().filed();
      line(2, "", bearing(line.bearing()) + "  " + sentence(filed));
      line(4, WORDS, "“" + words.of(filed) + "”");
      line(4, DIM, pointer(line.testimony()));
    }
    out.write("\n");
  }

  private static String bearing(Bearing bearing) {
    return switch (bearing) {
      case SUPPORTS -> "supports   ";
      case CONTRADICTS -> "contradicts";
      case BEARS_ON -> "bears on it";
    };
  }

  private static String sentence(FiledStatement filed) {
    return StatementSentence.of(filed.statement(), filed.article());
  }

  private static String pointer(Testimony testimony) {
    var content = testimony.filed().statement().attribution().content();
    return place(testimony)
        + ", characters "
        + content.getFirst().begin()
        + "–"
        + content.getLast().end()
        + " of "
        + testimony.filed().article().id();
  }

  private static String place(Testimony testimony) {
    return outlet(testimony) + day(testimony);
  }

  private static String outlet(Testimony testimony) {
    String outlet = testimony.filed().article().publication().outlet();
    return outlet == null ? "outlet not known" : outlet;
  }

  private static String day(Testimony testimony) {
    String day = ClaimState.day(testimony.day());
    return day.isEmpty() ? "" : ", " + day;
  }

  private static String chain(FiledStatement filed) {
    String via = filed.statement().via().stream().map(Hop::name).collect(Collectors.joining(" → "));
    String who = StatementSentence.origin(filed.statement(), filed.article().text());
    return via.isEmpty() ? who : via + " → " + who;
  }

  private void line(int indent, String style, String text) throws IOException {
    for (String line :
        TerminalText.lines(TerminalText.visible(text), Math.max(20, width - indent))) {
      String shown =
          colours && !style.isEmpty() ? "\u001b[" + style + "m" + line + "\u001b[0m" : line;
      out.write(" ".repeat(indent) + shown + "\n");
    }
  }
}
