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

  private static final double SPEAKER_ON_DEVELOPMENT = 0.725;
  private static final double KIND_ON_DEVELOPMENT = 0.74;
  private static final double ACT_ON_DEVELOPMENT = 0.72;
  private static final double VIA_ON_DEVELOPMENT = 0.43;
  private static final double SAID_ON_ON_DEVELOPMENT = 0.52;

  private static final JsonMapper JSON = new JsonMapper();
  private static final String GOLD = "../samples/gold/gold.jsonl";
  private static final Path DEVELOPMENT = Path.of("../../shared/data/polnear/dev.jsonl.gz");

  private static final Path LABELS = DEVELOPMENT.resolveSibling("dev-labels.jsonl");

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
  void theFiguresOfSourcesHoldOnTheLabelledArticles() throws IOException {
    assumeTrue(
        Files.exists(LABELS),
        "needs the labels of the development articles, not in the repository");

    JsonNode scores =
        JSON.readTree(
            CommandRun.of(
                    "evaluate",
                    "--format",
                    "json",
                    "--labels",
                    LABELS.toString(),
                    DEVELOPMENT.toString())
                .out());

    assertThat(scores.get("labelled").asInt()).isEqualTo(318);
    assertThat(scores.get("speaker").asDouble()).isGreaterThan(SPEAKER_ON_DEVELOPMENT);
    assertThat(scores.get("kind").asDouble()).isGreaterThan(KIND_ON_DEVELOPMENT);
    assertThat(scores.get("act").asDouble()).isGreaterThan(ACT_ON_DEVELOPMENT);
    assertThat(scores.at("/via/f1").asDouble()).isGreaterThan(VIA_ON_DEVELOPMENT);
    assertThat(scores.at("/said_on/f1").asDouble()).isGreaterThan(SAID_ON_ON_DEVELOPMENT);
  }

  @Test
  void labelsAreComparedWithWhatIsFound() throws IOException {
    String text = "Harbour master Ilva Tarn said on Tuesday that the bridge was safe.";
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"id\": \"x\", \"date\": \"2025-11-07\", \"text\": \""
                + text
                + "\", \"attributions\": [{\"id\": \"E1\", \"source\": [[0, 24]], \"cue\": [[25,"
                + " 29]], \"content\": [[41, 65]]}]}\n");
    Path labels =
        Files.writeString(
            folder.resolve("labels.jsonl"),
            "{\"article\": \"x\", \"attribution\": \"E1\", \"speaker\": \"Ilva Tarn\", \"kind\":"
                + " \"person\", \"act\": \"assert\", \"via\": [], \"said_on\": \"2025-11-04\"}\n"
                + "{}\n");

    CommandRun run =
        CommandRun.of(
            "evaluate", "--format", "json", "--labels", labels.toString(), gold.toString());

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("labels.jsonl, line 2");
    JsonNode scores = JSON.readTree(run.out());
    assertThat(scores.get("matched").asInt()).isOne();
    assertThat(scores.get("speaker").asDouble()).isOne();
    assertThat(scores.at("/said_on/f1").asDouble()).isOne();
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
