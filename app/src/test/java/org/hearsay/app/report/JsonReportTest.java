package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void anArticleIsOneLineInTheFormOfTheContract() throws IOException {
    JsonNode line = line(false);

    assertThat(line.at("/article/id").asText()).isEqualTo(SampleReading.ARTICLE.id().value());
    assertThat(line.at("/article/path").asText()).isEqualTo("in/a.txt");
    assertThat(line.at("/article/title").isNull()).isTrue();
    assertThat(line.at("/article/url").isNull()).isTrue();
    assertThat(line.at("/article/outlet").asText()).isEqualTo("The Quayside");
    assertThat(line.at("/article/published").asText()).isEqualTo("2026-03-05");
    assertThat(line.at("/article/language").asText()).isEqualTo("en");
    assertThat(line.at("/article/length").asInt()).isEqualTo(SampleReading.TEXT.length());
    assertThat(line.at("/article/text").isMissingNode()).isTrue();
    assertThat(line.at("/attributions/0/id").asText()).isEqualTo("a1");
    assertThat(line.at("/attributions/0/quotation").asText()).isEqualTo("direct");
    assertThat(line.at("/attributions/0/confidence/span").asDouble()).isEqualTo(0.973);
  }

  @Test
  void bylineMomentAndCreditStandWithThePublication() throws IOException {
    Publication publication =
        new Publication(
            "Rain",
            "Kontor",
            "Ada Tarn",
            null,
            null,
            OffsetDateTime.parse("2026-03-05T23:30:00-05:00"),
            "Halwire");
    Article article = Article.of(SampleReading.TEXT, "en", publication);
    StringWriter out = new StringWriter();
    try (JsonReport report = new JsonReport(out, false)) {
      report.read("a.html", SampleReading.account(article, List.of()));
    }

    JsonNode json = JSON.readTree(out.toString()).get("article");
    assertThat(json.get("author").asText()).isEqualTo("Ada Tarn");
    assertThat(json.get("published").asText()).isEqualTo("2026-03-05");
    assertThat(json.get("published_at").asText()).isEqualTo("2026-03-05T23:30-05:00");
    assertThat(json.get("credit").asText()).isEqualTo("Halwire");
  }

  @Test
  void everySpanGivesTheExactWords() throws IOException {
    for (JsonNode attribution : line(false).get("attributions")) {
      for (String role : List.of("source", "cue", "content")) {
        for (JsonNode span : attribution.get(role)) {
          assertThat(span.get("text").asText())
              .isEqualTo(
                  SampleReading.TEXT.substring(span.get("begin").asInt(), span.get("end").asInt()));
        }
      }
    }
  }

  @Test
  void aMissingSourceIsAnEmptyListAndWhatIsNotBuiltIsNull() throws IOException {
    JsonNode second = line(false).at("/attributions/1");

    assertThat(second.get("source").isArray()).isTrue();
    assertThat(second.get("source")).isEmpty();
    assertThat(second.get("speaker").isNull()).isTrue();
    assertThat(second.get("act").isNull()).isTrue();
    assertThat(second.get("said_on").isNull()).isTrue();
  }

  @Test
  void theTextIsGivenWhenAskedFor() throws IOException {
    assertThat(line(true).at("/article/text").asText()).isEqualTo(SampleReading.TEXT);
  }

  @Test
  void whatCannotBeReadIsALineWithItsReason() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonReport report = new JsonReport(out, false)) {
      report.rejected("b.txt", "the file is \"empty\"\n");
    }

    assertThat(JSON.readTree(out.toString()))
        .isEqualTo(
            JSON.readTree(
                "{\"article\":{\"path\":\"b.txt\"},\"rejected\":\"the file is"
                    + " \\\"empty\\\"\\n\"}"));
    assertThat(out.toString()).endsWith("}\n").hasLineCount(1);
  }

  @Test
  void controlCharactersStayWithinTheLine() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonReport report = new JsonReport(out, true)) {
      report.read(
          "c.txt",
          SampleReading.account(
              Article.of("a\u2028b\nc\u0001\"", "en", Publication.UNKNOWN), List.of()));
    }

    assertThat(out.toString().indexOf('\n')).isEqualTo(out.toString().length() - 1);
    assertThat(JSON.readTree(out.toString()).at("/article/text").asText())
        .isEqualTo("a\u2028b\nc\u0001\"");
  }

  private static JsonNode line(boolean withText) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonReport report = new JsonReport(out, withText)) {
      report.read("in/a.txt", SampleReading.account());
    }
    assertThat(out.toString()).endsWith("}\n");
    return JSON.readTree(out.toString());
  }
}
