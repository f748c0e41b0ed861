package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of publication that are missing, impossible, or hardly true. */
class PublicationDatesTest {
  private static final String TEXT =
      "Mayor Ilva Brandt said on Friday that the ferry would run again in May. Her deputy, Ada"
          + " Dorn, denied last month that the pier was unsafe.";

  @TempDir private Path folder;

  private Path article() throws IOException {
    return Files.writeString(folder.resolve("ferry.txt"), TEXT);
  }

  private static List<JsonNode> attributions(CommandRun run) throws IOException {
    JsonNode line = new JsonMapper().readTree(run.out());
    return List.copyOf(line.get("attributions").valueStream().toList());
  }

  @Test
  void withoutADayNoDateIsInventedAndTheReportSaysSo() throws IOException {
    CommandRun json = CommandRun.of("read", "--format", "json", article().toString());
    CommandRun text = CommandRun.of("read", article().toString());
    CommandRun html = CommandRun.of("read", "--format", "html", article().toString());

    assertThat(attributions(json)).isNotEmpty().allMatch(it -> it.get("said_on").isNull());
    String told = "The day of publication is not known: when “Friday”";
    assertThat(text.out().replaceAll("\\s+", " ")).contains(told);
    assertThat(html.out()).contains(told);
  }

  @Test
  void withADayTheSameWordsAreDatesAndNothingIsMissing() throws IOException {
    String[] dated = {"read", "--published", "2026-03-09", "--format", "json"};
    CommandRun json =
        CommandRun.of(dated[0], dated[1], dated[2], dated[3], dated[4], article().toString());
    CommandRun text = CommandRun.of("read", "--published", "2026-03-09", article().toString());

    assertThat(attributions(json))
        .extracting(it -> it.get("said_on").asText())
        .contains("2026-03-06");
    assertThat(text.out()).doesNotContain("is not known");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-13-01", "0", "06/03/2026", "2026-3-9", ""})
  void anImpossibleDayIsRefusedWithAnExample(String day) throws IOException {
    CommandRun run = CommandRun.of("read", "--published", day, article().toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--published", "is no day such as 2026-03-05");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1821-05-05", "3026-03-09", "0001-01-01"})
  void aDayThatIsHardlyTrueIsTakenAsGiven(String day) throws IOException {
    CommandRun run =
        CommandRun.of("read", "--published", day, "--format", "json", article().toString());

    assertThat(run.code()).isZero();
    assertThat(new JsonMapper().readTree(run.out()).at("/article/published").asText())
        .isEqualTo(day);
    assertThat(attributions(run)).isNotEmpty();
  }
}
