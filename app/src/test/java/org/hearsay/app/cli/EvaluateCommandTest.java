package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  // The scores of the model card, less half a point.
  private static final double LINKED_ON_SAMPLES = 0.897;
  private static final double SOURCE_ON_DEVELOPMENT = 0.826;
  private static final double CUE_ON_DEVELOPMENT = 0.744;
  private static final double CONTENT_ON_DEVELOPMENT = 0.694;
  private static final double LINKED_ON_DEVELOPMENT = 0.769;

  private static final JsonMapper JSON = new JsonMapper();
  private static final String GOLD = "../samples/gold/gold.jsonl";
  private static final Path DEVELOPMENT = Path.of("../../shared/data/polnear/dev.jsonl.gz");

  @TempDir private Path folder;

  @Test
  void theHardCasesOfOurOwnGoldAreFound() throws IOException {
    JsonNode scores = JSON.readTree(CommandRun.of("evaluate", "--format", "json", GOLD).out());

    assertThat(scores.at("/linked/f1").asDouble()).isGreaterThan(LINKED_ON_SAMPLES);
    assertThat(scores.at("/source/gold").asInt()).isGreaterThan(80);
  }

  @Test
  void theFiguresOfTheModelCardHoldOnTheDevelopmentArticles() throws IOException {
    assumeTrue(
        Files.exists(DEVELOPMENT),
        "needs the development articles, which are not in the repository");

    JsonNode scores =
        JSON.readTree(CommandRun.of("evaluate", "--format", "json", DEVELOPMENT.toString()).out());

    assertThat(scores.at("/source/f1").asDouble()).isGreaterThan(SOURCE_ON_DEVELOPMENT);
    assertThat(scores.at("/cue/f1").asDouble()).isGreaterThan(CUE_ON_DEVELOPMENT);
    assertThat(scores.at("/content/f1").asDouble()).isGreaterThan(CONTENT_ON_DEVELOPMENT);
    assertThat(scores.at("/linked/f1").asDouble()).isGreaterThan(LINKED_ON_DEVELOPMENT);
  }

  @Test
  void aTableNamesTheCorpusByItsHash() {
    assertThat(CommandRun.of("evaluate", GOLD).out())
        .contains("./hearsay evaluate " + GOLD, "SHA-256", "linked");
  }

  @Test
  void labelsAreRefusedRatherThanPassedOver() {
    CommandRun run = CommandRun.of("evaluate", "--labels", "labels.jsonl", GOLD);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--labels is not available yet");
  }

  @Test
  void aMissingFileIsSaidByName() {
    CommandRun run = CommandRun.of("evaluate", "none.jsonl");

    assertThat(run.code()).isOne();
    assertThat(run.err()).isEqualToIgnoringNewLines("hearsay: there is no such file: none.jsonl");
  }

  @Test
  void aBadRecordIsSaidAndTheExitCodeIsOne() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            Files.readString(Path.of(GOLD)).lines().findFirst().orElseThrow() + "\n{\n");

    CommandRun run = CommandRun.of("evaluate", gold.toString());

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("line 2");
    assertThat(run.out()).contains("1 articles");
  }
}
