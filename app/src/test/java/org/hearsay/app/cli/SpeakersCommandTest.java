package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is one speaker, from articles that the shipped models read. */
class SpeakersCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private static String ledger = "";

  @BeforeAll
  static void addArticles() throws IOException {
    ledger = folder.resolve("story.db").toString();
    add(
        "Halwire",
        "2026-03-05",
        "Finance Minister Sergei Antonov said on Thursday that the budget would pass. “We have the"
            + " votes,” Antonov said. Opposition leader Garrick Noll said that it would fail.");
    add(
        "Kontor",
        "2026-03-06",
        "Finance Minister Sergey Antonov told reporters on Friday that the budget was safe."
            + " Opposition leader Garrick Noll said that he would vote against it.");
    add(
        "Quayside",
        "2026-03-07",
        "Sergei Antonov, a doctor, said that children eat too much sugar. “They come to me too"
            + " late,” Antonov said.");
    add(
        "Civic Desk",
        "2026-03-08",
        "Sergei Antonov said that the bridge should be closed to lorries.");
  }

  private static void add(String outlet, String day, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(outlet + ".txt"), text + "\n");
    CommandRun run =
        CommandRun.of(
            "add", file.toString(), "--outlet", outlet, "--published", day, "--ledger", ledger);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static List<JsonNode> speakers(String query) {
    CommandRun run = CommandRun.of("speakers", query, "--format", "json", "--ledger", ledger);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().lines().map(SpeakersCommandTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aMinisterSpelledTwoWaysIsOneSpeakerAndNeitherTheDoctorNorOneOfWhomNothingIsTold() {
    List<JsonNode> found = speakers("Antonov");

    assertThat(found).hasSize(3);
    assertThat(found.getFirst().get("names").toString())
        .isEqualTo("[\"Sergei Antonov\",\"Sergey Antonov\"]");
    assertThat(found.getFirst().get("appearances").asInt()).isEqualTo(2);
  }

  @Test
  void aProfileTellsRolesOverTimeWithTheirWordsAndWhatIsMissingToTell() {
    String id = speakers("sergey antonov").getFirst().get("id").asText();

    JsonNode profile = speakers(id).getFirst();

    assertThat(profile.get("roles_over_time"))
        .extracting(role -> role.at("/article/published").asText())
        .containsExactly("2026-03-05", "2026-03-06");
    assertThat(profile.at("/roles_over_time/0/words/0/text").asText()).contains("Minister");
    assertThat(profile.get("statements").size()).isGreaterThan(2);
    assertThat(profile.at("/may_be/0/missing/0").asText())
        .isEqualTo("no role given in Civic Desk, 2026-03-08");
    assertThat(profile.at("/apart_from/0/contradicting/0").asText())
        .isEqualTo("different roles: doctor; finance minister");
  }

  @Test
  void aProfileForPeopleTellsTheSame() {
    String id = speakers("sergey antonov").getFirst().get("id").asText();

    CommandRun run = CommandRun.of("speakers", id, "--ledger", ledger);

    assertThat(run.out())
        .contains(
            "also called Sergey Antonov",
            "What articles call it, over time",
            "May be the same",
            "missing: no role given in Civic Desk, 2026-03-08",
            "Kept apart",
            "the same role: finance minister");
  }

  @Test
  void anUnknownSpeakerIsToldAndWhereToLook() {
    CommandRun run = CommandRun.of("speakers", "s000000000000", "--ledger", ledger);

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("no speaker s000000000000; ./hearsay speakers lists them");
  }

  @Test
  void speakersOfOneKindAreListed() {
    CommandRun run = CommandRun.of("speakers", "--kind", "outlet", "--ledger", ledger);

    assertThat(run.out()).contains("Kontor, an outlet").doesNotContain("Antonov");
  }
}
