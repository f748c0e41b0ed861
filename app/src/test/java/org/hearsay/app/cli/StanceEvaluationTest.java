package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceEvaluationTest {
  // The model card's, less a point.
  private static final double SCORE = 85;

  /** One in so many of the bodies that were kept for measuring; the rest would take minutes. */
  private static final int SAMPLED = 4;

  private static final JsonMapper JSON = new JsonMapper();
  private static final Path STANCE = Path.of("../../shared/data/stance");

  @TempDir private Path folder;

  @Test
  void theFigureOfTheModelCardHoldsOnBodiesKeptForMeasuring() throws IOException {
    Path bodies = STANCE.resolve("fnc1-bodies.jsonl.gz");
    assumeTrue(Files.exists(bodies), "needs FNC-1, which is not in the repository");
    Path pairs = Files.write(folder.resolve("pairs.jsonl"), measured());

    JsonNode scores =
        JSON.readTree(
            CommandRun.of(
                    "evaluate",
                    "--stance",
                    pairs.toString(),
                    "--bodies",
                    bodies.toString(),
                    "--format",
                    "json")
                .out());

    assertThat(scores.get("pairs").asInt()).isGreaterThan(500);
    assertThat(scores.get("score").asDouble()).isGreaterThan(SCORE);
  }

  /** Bodies whose number times 0x9E3779B1 leaves 0 when divided by ten: docs/training.md. */
  private static List<String> measured() throws IOException {
    List<String> kept = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(STANCE.resolve("fnc1-train.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int body = JSON.readTree(line).get("body").asInt();
        if (Math.floorMod(body * 0x9E3779B1, 10) == 0 && body % SAMPLED == 0) {
          kept.add(line);
        }
      }
    }
    return kept;
  }

  @Test
  void aBadLineIsToldAndTheRestIsMeasured() throws IOException {
    Path bodies =
        Files.writeString(
            folder.resolve("bodies.jsonl"),
            "{\"body\": 1, \"text\": \"The minister has resigned, the government said.\"}\n");
    Path pairs =
        Files.writeString(
            folder.resolve("pairs.jsonl"),
            """
            {"headline": "Minister resigns", "body": 1, "stance": "agree"}
            {"headline": "Minister resigns", "body": 2, "stance": "agree"}
            {"headline": "Minister resigns", "body": 1, "stance": "perhaps"}
            """);

    CommandRun run =
        CommandRun.of("evaluate", "--stance", pairs.toString(), "--bodies", bodies.toString());

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("line 2: there is no body 2", "line 3: not a stance: perhaps");
    assertThat(run.out()).contains("1 pairs");
  }

  @Test
  void stanceNeedsBodies() {
    assertThat(CommandRun.of("evaluate", "--stance", "pairs.jsonl").code()).isEqualTo(2);
  }
}
