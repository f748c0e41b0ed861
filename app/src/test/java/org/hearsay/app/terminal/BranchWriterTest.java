package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchWriterTest {
  private static final Branch TREE =
      Branch.of(
          TextStyle.HEADING,
          "root",
          List.of(
              Branch.of(
                  TextStyle.PLAIN, "fork", List.of(Branch.of(TextStyle.NOTE, "leaf of the fork"))),
              Branch.of(TextStyle.PLAIN, "last").and(TextStyle.NOTE, "its note")));

  @Test
  void branchesHangBelowTheirRoot() throws IOException {
    assertThat(drawn(BranchLines.BOXES, 80))
        .isEqualTo(
            """
            root
            ├─ fork
            │  └─ leaf of the fork
            └─ last
               its note
            """);
  }

  @Test
  void asciiAloneWhereBoxesDoNotFit() throws IOException {
    assertThat(drawn(BranchLines.ASCII, 80))
        .isEqualTo(
            """
            root
            |- fork
            |  `- leaf of the fork
            `- last
               its note
            """);
  }

  @Test
  void brokenLinesStayOnTheirBranch() throws IOException {
    assertThat(drawn(BranchLines.BOXES, 17)).contains("│  └─ leaf of the\n│     fork\n");
  }

  @ParameterizedTest
  @CsvSource({
    "LC_ALL, C, ASCII",
    "LC_ALL, en_GB.UTF-8, BOXES",
    "LC_CTYPE, de_DE.utf8, BOXES",
    "LANG, en_US.ISO-8859-1, ASCII",
    "LANG, C.UTF-8, BOXES",
    "OTHER, C, BOXES"
  })
  void theLocaleTellsWhatFits(String variable, String value, BranchLines fitting) {
    assertThat(BranchLines.fitting(Map.of(variable, value))).isEqualTo(fitting);
  }

  @Test
  void theFirstLocaleThatIsSetCounts() {
    assertThat(BranchLines.fitting(Map.of("LC_ALL", "", "LC_CTYPE", "C", "LANG", "C.UTF-8")))
        .isEqualTo(BranchLines.ASCII);
  }

  private static String drawn(BranchLines lines, int width) throws IOException {
    StringWriter out = new StringWriter();
    new BranchWriter(new TerminalWriter(out, width, false), lines).write(TREE);
    return out.toString();
  }
}
