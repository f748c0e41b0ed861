package org.hearsay.app.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.hearsay.app.story.MaskellStory;
import org.hearsay.article.OrphanedPointerException;
import org.hearsay.dossier.Bearing;
import org.hearsay.dossier.Dossier;
import org.junit.jupiter.api.Test;

class TextDossierTest {
  @Test
  void theEvidenceStandsClaimByClaim() throws IOException {
    assertThat(report(MaskellStory.dossier(), 90))
        .isEqualTo(
            """
            Is Oren Maskell’s position shaky?
            ─────────────────────────────────
            Supports              4 statements; 1 origin at least, 3 at most
            Contradicts           2 statements; 1 origin at least, 2 at most
            Bears on it, neither  1 statement
            Left out              3 statements found that could not be placed

            Origins that support
            - 1: an unnamed source (“a source close to the cabinet”) through The Marresk Courier, 2
              statements; one origin, because The Marresk Courier and Halwire: it cites The Marresk
              Courier – “The Marresk Courier” (Halwire, characters 58–77)
            - 2: an unnamed source (“One of the sources”) through Salt Stairs, 1 statement
            - 3: an unnamed source (“a source close to the cabinet”) through Teverin Gazette, 1
              statement
            - not shown to differ: 1, 2 and 3: independence not established: neither gives a name

            Origins that contradict
            - 1: Bram Tilloway, 1 statement
            - 2: an unnamed source (“the sources”) through Kontor, 1 statement
            - not shown to differ: 2: may be 1, or have it from there

            Over time
            - 4 Mar 2026: first supported, by an unnamed source (“a source close to the cabinet”)
              through The Marresk Courier
            - 5 Mar 2026: also supported, by an unnamed source (“One of the sources”) through Salt
              Stairs
            - 5 Mar 2026: also supported, by an unnamed source (“a source close to the cabinet”)
              through Teverin Gazette
            - 5 Mar 2026: first contradicted, by Bram Tilloway
            - 6 Mar 2026: also contradicted, by an unnamed source (“the sources”) through Kontor
            - 6 Mar 2026: the latest statement here

            Not known
            - 1 claim rests on a single unnamed source

            1. “Oren Maskell has offered to resign”
               claim cae31dce6282e
               asserted by 1 origin at least, 3 at most; denied by Bram Tilloway, 5 Mar 2026; whether
               that was answered, no date tells

               supports
               - an unnamed source (“a source close to the cabinet”), asserts, 4 Mar 2026
                 “Oren Maskell has offered to resign”
                 The Marresk Courier, Minister Hands In Letter, 4 Mar 2026, characters 41–75
               - an unnamed source (“a source close to the cabinet”), through The Marresk Courier,
                 asserts, 4 Mar 2026
                 “Oren Maskell has offered to resign”
                 Halwire, Maskell Offers to Go, 4 Mar 2026, characters 22–56
               - an unnamed source (“One of the sources”), through Salt Stairs, asserts, 5 Mar 2026
                 “the minister would go”
                 Marresk Now, Channel Claims Shouting Match, 5 Mar 2026, characters 56–77
               - an unnamed source (“a source close to the cabinet”), asserts, 5 Mar 2026
                 “Oren Maskell has offered to resign”
                 Teverin Gazette, On His Way Out, 5 Mar 2026, characters 16–50

               contradicts
               - Bram Tilloway (government spokesman), a person, denies, 5 Mar 2026
                 “There is no letter,” … “Mr Maskell will be the trade minister tomorrow.”
                 Halwire, Government Denies, 5 Mar 2026, characters 19–40, 92–141

            2. “The minister is recovering from an eye operation”
               claim c7c6587c52a31
               asserted by 1 origin, an unnamed source (“the sources”) through Kontor, 6 Mar 2026; not
               denied

               contradicts
               - an unnamed source (“the sources”), asserts, 6 Mar 2026
                 “The minister is recovering from an eye operation”
                 Kontor, Absence Was Arranged, 6 Mar 2026, characters 22–70

            3. “that Maskell appear before parliament’s trade committee”
               claim c5bed70da768e
               wanted by 1 origin, Garrick Noll, 5 Mar 2026; not denied

               bears on it but neither
               - Garrick Noll (Opposition leader), a person, wants or plans, 5 Mar 2026
                 “that Maskell appear before parliament’s trade committee”
                 Halwire, Government Denies, 5 Mar 2026, characters 59–114
            """);
  }

  @Test
  void whereNothingWasFoundItSaysSo() throws IOException {
    Dossier empty = MaskellStory.dossier("Is the moon cheese?", List.of());

    assertThat(report(empty, 80))
        .isEqualTo(
            """
            Is the moon cheese?
            ───────────────────
            Nothing in the ledger bears on this.
            """);
  }

  @Test
  void aSubjectHasNoSides() throws IOException {
    Dossier subject =
        MaskellStory.dossier(
            "Garrick Noll",
            List.of(MaskellStory.evidence(MaskellStory.demand(), Bearing.BEARS_ON)));

    assertThat(report(subject, 80)).doesNotContain("Supports", "Contradicts");
  }

  @Test
  void linesKeepWithinTheWidth() throws IOException {
    assertThat(report(MaskellStory.dossier(), 45).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(45));
  }

  @Test
  void nothingIsWrittenOfAnAlteredArticle() {
    StringWriter out = new StringWriter();
    Dossier altered =
        MaskellStory.dossier(
            "Maskell",
            List.of(
                MaskellStory.evidence(MaskellStory.demand(), Bearing.BEARS_ON),
                MaskellStory.evidence(MaskellStory.altered(), Bearing.BEARS_ON)));

    assertThatThrownBy(() -> DossierReport.text(out, 80, false).write(altered))
        .isInstanceOf(OrphanedPointerException.class);
    assertThatThrownBy(() -> DossierReport.json(out).write(altered))
        .isInstanceOf(OrphanedPointerException.class);
    assertThat(out.toString()).isEmpty();
  }

  private static String report(Dossier dossier, int width) throws IOException {
    StringWriter out = new StringWriter();
    DossierReport.text(out, width, false).write(dossier);
    return out.toString();
  }
}
