package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void statementsStandOneBelowTheOtherWithTheirPartsNamed() throws IOException {
    assertThat(report(80, false))
        .isEqualTo(
            """
            a.txt, The Quayside, 2026-03-05
            ───────────────────────────────
              1 source   Ilva Tarn
                cue      said
                content  “It will open,” […] “Soon.”
                         direct, 97 % sure

              2 source   (none stated)
                cue      is said
                content  to cost little
                         indirect, 50 % sure

            2 statements

            """);
  }

  @Test
  void longPartsAreBrokenWithinTheWidth() throws IOException {
    assertThat(report(30, false))
        .contains("    content  “It will open,”\n             […] “Soon.”\n");
  }

  @Test
  void coloursAreOnlyWrittenWhereWanted() throws IOException {
    assertThat(report(80, false)).doesNotContain("\u001b");
    assertThat(report(80, true)).contains("\u001b[36mIlva Tarn\u001b[0m");
  }

  @Test
  void whatCannotBeReadIsSaidWithItsReason() throws IOException {
    StringWriter out = new StringWriter();
    try (TextReport report = new TextReport(out, 80, false)) {
      report.rejected("b\u001b.txt", "the file is empty");
    }

    assertThat(out.toString()).startsWith("b␛.txt\n").contains("not read", "the file is empty");
  }

  private static String report(int width, boolean colours) throws IOException {
    StringWriter out = new StringWriter();
    try (TextReport report = new TextReport(out, width, colours)) {
      report.read("a.txt", SampleReading.account());
    }
    return out.toString();
  }
}
