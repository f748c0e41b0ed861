package org.hearsay.app.report.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.hearsay.app.story.MaskellStory;
import org.hearsay.app.story.Telling;
import org.hearsay.app.story.Traces;
import org.hearsay.app.terminal.BranchLines;
import org.hearsay.article.OrphanedPointerException;
import org.hearsay.origin.Trace;
import org.junit.jupiter.api.Test;

class TextTraceTest {
  @Test
  void belowEachOriginStandItsCarriersAndBelowTheseTheArticles() throws IOException {
    assertThat(report(MaskellStory.resignation(), 90, BranchLines.BOXES))
        .isEqualTo(
            """
            claim cae31dce6282e
            “Oren Maskell has offered to resign”
            asserted by 1 origin at least, 3 at most; denied by Bram Tilloway, 5 Mar 2026; whether
            that was answered, no date tells
            first 4 Mar 2026, The Marresk Courier; 5 statements (4 for, 1 against) in 5 articles

            Asserted: 1 origin at least, 3 at most
            ├─ 1. an unnamed source (“a source close to the cabinet”)
            │  ├─ through The Marresk Courier
            │  │  ├─ The Marresk Courier, Minister Hands In Letter, 4 Mar 2026
            │  │  │  “Oren Maskell has offered to resign”
            │  │  │  asserts, 4 Mar 2026; characters 41–75; statement 67234931cfb4#a1
            │  │  └─ Halwire, Maskell Offers to Go, 4 Mar 2026
            │  │     headline, by its words: asserts it
            │  │     “Oren Maskell has offered to resign”
            │  │     through The Marresk Courier, asserts, 4 Mar 2026; characters 22–56; statement
            │  │     a64b508390fd#a1
            │  └─ one origin, because
            │     └─ The Marresk Courier and Halwire: it cites The Marresk Courier – “The Marresk
            │        Courier” (Halwire, characters 58–77)
            ├─ 2. an unnamed source (“a source close to the cabinet”)
            │  └─ through Teverin Gazette
            │     └─ Teverin Gazette, On His Way Out, 5 Mar 2026
            │        “Oren Maskell has offered to resign”
            │        asserts, 5 Mar 2026; characters 16–50; statement d47c3b80396f#a1
            ├─ 3. an unnamed source (“One of the sources”)
            │  └─ through Salt Stairs
            │     └─ Marresk Now, Channel Claims Shouting Match, 5 Mar 2026
            │        “the minister would go”
            │        through Salt Stairs, asserts, 5 Mar 2026; characters 56–77; statement
            │        c10cb91c23a3#a1
            └─ perhaps fewer, for nothing shows that these differ
               └─ 1, 2 and 3: independence not established: neither gives a name

            Denied: 1 origin
            └─ 1. Bram Tilloway (government spokesman), a person
               └─ through Halwire
                  └─ Halwire, Government Denies, 5 Mar 2026
                     “There is no letter,” … “Mr Maskell will be the trade minister tomorrow.”
                     denies, 5 Mar 2026; characters 19–40, 92–141; statement 0b4a325c6353#a1
            """);
  }

  @Test
  void aTerminalWithoutBoxesGetsAsciiBranches() throws IOException {
    assertThat(report(MaskellStory.operation(), 90, BranchLines.ASCII))
        .contains("`- 1. an unnamed source", "   `- through Kontor\n      `- Kontor, Absence")
        .doesNotContain("└", "│", "─");
  }

  @Test
  void linesKeepWithinTheWidth() throws IOException {
    assertThat(report(MaskellStory.resignation(), 40, BranchLines.BOXES).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
  }

  @Test
  void statementsOfOneArticleStandBelowItOnce() throws IOException {
    Telling telling =
        Telling.of("Kontor", "2026-03-06", "Twice", "Ilva Tarn of Kontor: no. Never.");
    Trace trace =
        new Traces()
            .asserts(telling.person("Ilva Tarn", "of Kontor", "no"))
            .asserts(telling.person("Ilva Tarn", "of Kontor", "Never"))
            .trace();

    assertThat(report(trace, 90, BranchLines.BOXES)).containsOnlyOnce("Kontor, Twice, 6 Mar 2026");
  }

  @Test
  void noControlOfAnArticleReachesTheTerminal() throws IOException {
    for (String hostile : MaskellStory.hostile().toList()) {
      Telling telling = Telling.of(hostile, "2026-03-06", hostile, "Ilva Tarn: " + hostile);
      Trace trace = new Traces().asserts(telling.person("Ilva Tarn", "Tarn", hostile)).trace();

      assertThat(report(trace, 80, BranchLines.BOXES)).doesNotContain("\u001b", "\u0007", "\u202E");
    }
  }

  @Test
  void nothingIsWrittenOfAnAlteredArticle() {
    StringWriter out = new StringWriter();
    TraceReport report = TraceReport.text(out, 80, false, BranchLines.BOXES);

    assertThatThrownBy(() -> report.write(MaskellStory.altered()))
        .isInstanceOf(OrphanedPointerException.class);
    assertThat(out.toString()).isEmpty();
  }

  private static String report(Trace trace, int width, BranchLines drawn) throws IOException {
    StringWriter out = new StringWriter();
    TraceReport.text(out, width, false, drawn).write(trace);
    return out.toString();
  }
}
