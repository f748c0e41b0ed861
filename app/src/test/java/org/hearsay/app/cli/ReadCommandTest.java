package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SAMPLE =
      "../samples/dispatches/2026-03-05_halwire_government-denies.txt";
  private static final String SENTENCE =
      "The harbour master said that the bridge would open on Monday.\n";

  @TempDir private Path folder;

  @Test
  void statementsAreGivenInTheArticlesExactWords() throws IOException {
    CommandRun run = CommandRun.of("read", "--format", "json", SAMPLE);

    String text = Files.readString(Path.of(SAMPLE));
    JsonNode attributions = JSON.readTree(run.out()).get("attributions");
    assertThat(run.code()).isZero();
    assertThat(attributions.size()).isGreaterThan(4);
    for (JsonNode attribution : attributions) {
      assertThat(attribution.get("content")).isNotEmpty();
      for (String role : List.of("source", "cue", "content")) {
        for (JsonNode span : attribution.get(role)) {
          assertThat(span.get("text").asText())
              .isEqualTo(text.substring(span.get("begin").asInt(), span.get("end").asInt()));
        }
      }
    }
  }

  @Test
  void resultsComeInTheOrderOfTheInputAndWhatIsBadDoesNotStopTheRest() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), SENTENCE);
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xff});
    Path none = folder.resolve("none.txt");

    CommandRun run =
        CommandRun.of(
            "read",
            "--format",
            "json",
            none.toString(),
            good.toString(),
            bad.toString(),
            good.toString());

    List<JsonNode> lines = lines(run.out());
    assertThat(run.code()).isOne();
    assertThat(lines)
        .extracting(line -> line.at("/article/path").asText())
        .containsExactly(none.toString(), good.toString(), bad.toString(), good.toString());
    assertThat(lines)
        .extracting(line -> line.has("rejected"))
        .containsExactly(true, false, true, false);
    assertThat(lines.get(2).get("rejected").asText()).contains("offset 1");
    assertThat(lines.get(1)).isEqualTo(lines.get(3));
  }

  @Test
  void aResultDoesNotDependOnWhatElseIsReadNorOnTheThreads() {
    String alone = CommandRun.of("read", "--format", "json", "--threads", "1", SAMPLE).out();
    String among =
        CommandRun.of("read", "--format", "json", "--threads", "3", "../samples/dispatches").out();

    assertThat(among.lines().map(ReadCommandTest::attributions)).contains(attributions(alone));
  }

  @Test
  void standardInputIsReadAndPublicationIsPassedOn() throws IOException {
    CommandRun run =
        CommandRun.with(
            SENTENCE,
            "read",
            "-",
            "--format",
            "json",
            "--with-text",
            "--published",
            "2026-03-05",
            "--outlet",
            "Kontor");

    JsonNode article = JSON.readTree(run.out()).get("article");
    assertThat(article.get("text").asText()).isEqualTo(SENTENCE);
    assertThat(article.get("published").asText()).isEqualTo("2026-03-05");
    assertThat(article.get("outlet").asText()).isEqualTo("Kontor");
  }

  @Test
  void anOutputFileAppearsWholeAndNothingIsLeftBeside() throws IOException {
    Path page = folder.resolve("page.html");

    CommandRun run = CommandRun.of("read", "--format", "html", "--output", page.toString(), SAMPLE);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(page)).contains("</html>");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(page);
    }
  }

  @Test
  void hugeSingleLinesAreRead() throws IOException {
    Path file =
        Files.writeString(folder.resolve("line.txt"), SENTENCE.strip().concat(" ").repeat(2000));

    CommandRun run = CommandRun.of("read", "--format", "json", file.toString());

    assertThat(JSON.readTree(run.out()).get("attributions").size()).isGreaterThan(1000);
  }

  @Test
  void wrongUsageIsSaidOnStandardError() {
    CommandRun unknown = CommandRun.of("reed", SAMPLE);
    CommandRun noInput = CommandRun.of("read");
    CommandRun badDate = CommandRun.of("read", "--published", "yesterday", SAMPLE);
    CommandRun noThreads = CommandRun.of("read", "--threads", "0", SAMPLE);

    assertThat(List.of(unknown.code(), noInput.code(), badDate.code(), noThreads.code()))
        .containsOnly(2);
    assertThat(unknown.err()).contains("Did you mean", "read");
    assertThat(badDate.err()).contains("--published", "'yesterday' is no day such as 2026-03-05");
    assertThat(noThreads.err()).contains("--threads must be at least 1");
    assertThat(unknown.out() + noInput.out() + badDate.out()).isEmpty();
  }

  @Test
  void helpTeachesWithExamples() {
    assertThat(CommandRun.of("--help").out()).contains("Examples:", "./hearsay read");
    assertThat(CommandRun.of("read", "--help").out()).contains("Examples:", "--published");
    assertThat(CommandRun.of("completion", "bash").out()).contains("complete -F");
    assertThat(CommandRun.of("completion", "zsh").out()).contains("bashcompinit");
  }

  @Test
  void theDoctorReadsASentence() {
    CommandRun run = CommandRun.of("doctor");

    assertThat(run.out()).contains("CRC-32C", "works", "All is well.");
    assertThat(run.code()).isZero();
  }

  private static List<JsonNode> lines(String out) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.lines().toList()) {
      lines.add(JSON.readTree(line.getBytes(StandardCharsets.UTF_8)));
    }
    return lines;
  }

  private static String attributions(String line) {
    return line.substring(line.indexOf("\"attributions\"")).strip();
  }
}
