package org.hearsay.app.report.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.story.MaskellStory;
import org.hearsay.app.story.Telling;
import org.hearsay.app.story.Traces;
import org.junit.jupiter.api.Test;

class JsonTraceTest {
  private final StringWriter out = new StringWriter();

  @Test
  void originsComeWithWhatMergesThemAndTheWordsThatShowIt() throws IOException {
    TraceReport.json(out).write(MaskellStory.resignation());
    JsonNode asserting = new ObjectMapper().readTree(out.toString()).at("/asserting");

    assertThat(asserting.at("/in_words").asText()).isEqualTo("1 origin at least, 3 at most");
    assertThat(asserting.at("/origins").size()).isEqualTo(4);
    assertThat(asserting.at("/shown_to_be_one").toString()).isEqualTo("[[0,1],[2],[3]]");
    assertThat(asserting.at("/merges/0/reason").asText()).isEqualTo("it cites The Marresk Courier");
    assertThat(asserting.at("/merges/0/shown").asBoolean()).isTrue();
    assertThat(asserting.at("/merges/0/evidence/0/text").asText()).isEqualTo("The Marresk Courier");
    assertThat(asserting.at("/merges/1/shown").asBoolean()).isFalse();
    assertThat(asserting.at("/merges/1/reason").asText())
        .isEqualTo("independence not established: neither gives a name");
  }

  @Test
  void statementsComeWithAllThatIsKnownOfThem() throws IOException {
    TraceReport.json(out).write(MaskellStory.resignation());
    JsonNode statements = new ObjectMapper().readTree(out.toString()).at("/statements");
    JsonNode denial =
        statements
            .valueStream()
            .filter(s -> s.at("/stance").asText().equals("denies"))
            .findFirst()
            .orElseThrow();

    assertThat(statements.size()).isEqualTo(5);
    assertThat(denial.at("/who").asText()).isEqualTo("Bram Tilloway (government spokesman)");
    assertThat(denial.at("/speaker/name").asText()).isEqualTo("Bram Tilloway");
    assertThat(denial.at("/act").asText()).isEqualTo("deny");
    assertThat(denial.at("/content/1/begin").asInt()).isEqualTo(92);
    assertThat(denial.at("/article/outlet").asText()).isEqualTo("Halwire");
    assertThat(denial.at("/joined/reason").asText()).isEqualTo("the same words");
    assertThat(denial.at("/in_headline").asBoolean(true)).isFalse();
  }

  @Test
  void whatAHeadlineDoesStandsWithItsArticleWhereItTellsTheClaim() throws IOException {
    TraceReport.json(out).write(MaskellStory.resignation());
    Map<String, String> headlines = new TreeMap<>();
    new ObjectMapper()
        .readTree(out.toString())
        .at("/statements")
        .forEach(statement ->
            headlines.put(
                statement.at("/article/title").asText(),
                statement.at("/article/headline").toString()));

    assertThat(headlines)
        .containsEntry(
            "Maskell Offers to Go", "{\"text\":\"Maskell Offers to Go\",\"stance\":\"asserts\"}")
        .containsEntry("Minister Hands In Letter", "")
        .containsEntry("Government Denies", "");
  }

  @Test
  void aStatementOfTheHeadlineWithinTheTextIsMarkedSo() throws IOException {
    Telling telling =
        Telling.of("Kontor", null, null, "Tarn: It Rains\n\nIlva Tarn said it rains.");
    TraceReport.json(out)
        .write(
            new Traces()
                .asserts(telling.person("Tarn", "Ilva", "It Rains"))
                .asserts(telling.person("Ilva Tarn", "said", "it rains"))
                .trace());
    JsonNode statements = new ObjectMapper().readTree(out.toString()).at("/statements");

    assertThat(statements.at("/0/in_headline").asBoolean()).isTrue();
    assertThat(statements.at("/1/in_headline").asBoolean()).isFalse();
    assertThat(statements.at("/1/article/headline").toString())
        .isEqualTo("{\"text\":\"Tarn: It Rains\",\"stance\":\"asserts\"}");
  }
}
