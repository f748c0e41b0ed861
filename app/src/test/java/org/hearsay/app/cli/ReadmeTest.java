package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program prints. */
class ReadmeTest {
  private static final String COMMAND = "./hearsay read samples/";

  @Test
  void theFirstCommandPrintsWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    int command = readme.indexOf(COMMAND);
    String sample =
        readme.substring(command + "./hearsay read ".length(), readme.indexOf('\n', command));
    int block = readme.indexOf("```\n", command) + "```\n".length();
    String shown = readme.substring(block, readme.indexOf("```", block));

    String printed = CommandRun.of("read", "../" + sample).out().replaceFirst("^\\.\\./", "");

    assertThat(withoutRules(printed)).isEqualTo(withoutRules(shown));
  }

  /** LedgerCommandsTest holds the whole dossier to what the program prints. */
  @Test
  void theSecondExampleShowsPartsOfTheDossierThatIsKept() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String dossier = Files.readString(Path.of("../docs/dossier.txt"));
    int command = readme.indexOf("./hearsay dossier \"");
    int block = readme.indexOf("```\n", command) + "```\n".length();
    String shown = readme.substring(block, readme.indexOf("```", block));

    assertThat(shown.split("\n?…\n\n?")).hasSizeGreaterThan(1).allMatch(dossier::contains);
    assertThat(readme).contains("./hearsay dossier \"" + dossier.lines().findFirst().orElseThrow());
  }

  /** The line under the heading is as long as the path. */
  private static String withoutRules(String report) {
    return report.replaceAll("─+", "─").strip();
  }
}
