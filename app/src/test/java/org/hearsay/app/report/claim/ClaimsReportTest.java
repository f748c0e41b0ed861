package org.hearsay.app.report.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.hearsay.app.story.MaskellStory;
import org.hearsay.app.story.Telling;
import org.hearsay.app.story.Traces;
import org.hearsay.article.OrphanedPointerException;
import org.hearsay.claim.Claim;
import org.hearsay.origin.Trace;
import org.junit.jupiter.api.Test;

class ClaimsReportTest {
  private final StringWriter out = new StringWriter();

  @Test
  void aClaimIsABlockWithItsIdInTheMargin() throws IOException {
    try (ClaimsReport report = ClaimsReport.text(out, 90, false)) {
      report.write(MaskellStory.operation());
      report.write(MaskellStory.demand());
    }

    assertThat(out.toString())
        .isEqualTo(
            """
            c7c6587c52a31  “The minister is recovering from an eye operation”
                           asserted by 1 origin, an unnamed source (“the sources”) through Kontor, 6
                           Mar 2026; not denied
                           first 6 Mar 2026, Kontor; 1 statement (1 for, 0 against) in 1 article

            c5bed70da768e  “that Maskell appear before parliament’s trade committee”
                           wanted by 1 origin, Garrick Noll, 5 Mar 2026; not denied
                           first 5 Mar 2026, Halwire; 1 statement (1 for, 0 against) in 1 article

            2 claims
            """);
  }

  @Test
  void aListWithoutClaimsSaysSo() throws IOException {
    ClaimsReport.text(out, 80, false).close();

    assertThat(out.toString()).isEqualTo("no claim\n");
  }

  @Test
  void coloursAreOnlyWrittenWhereWanted() throws IOException {
    ClaimsReport.text(out, 80, false).write(MaskellStory.operation());
    assertThat(out.toString()).doesNotContain("\u001b");

    ClaimsReport.text(out, 80, true).write(MaskellStory.operation());
    assertThat(out.toString()).contains("\u001b[32m“The minister is");
  }

  @Test
  void aNameThatAPersonGaveStandsBeforeTheArticlesWords() throws IOException {
    Trace trace = MaskellStory.operation();
    Claim claim = trace.claim();
    Claim named = new Claim(claim.id(), claim.wording(), claim.members(), "The operation");
    ClaimsReport.text(out, 80, false)
        .write(
            new Trace(
                named, trace.wording(), trace.testimonies(), trace.asserting(), trace.denying()));

    assertThat(out.toString()).contains("The operation: “The minister is recovering");
  }

  @Test
  void aClaimIsAnObjectOnALine() throws IOException {
    try (ClaimsReport report = ClaimsReport.json(out)) {
      report.write(MaskellStory.resignation());
      report.write(MaskellStory.demand());
    }

    List<String> lines = out.toString().lines().toList();
    JsonNode claim = new ObjectMapper().readTree(lines.getFirst());
    assertThat(lines).hasSize(2);
    assertThat(claim.at("/id").asText()).isEqualTo("cae31dce6282e");
    assertThat(claim.at("/wording/content/0/text").asText())
        .isEqualTo("Oren Maskell has offered to resign");
    assertThat(claim.at("/state").asText()).startsWith("asserted by 1 origin at least, 3 at most;");
    assertThat(claim.at("/first/day").asText()).isEqualTo("2026-03-04");
    assertThat(claim.at("/first/outlet").asText()).isEqualTo("The Marresk Courier");
    assertThat(claim.at("/statements").asInt()).isEqualTo(5);
    assertThat(claim.at("/asserting/at_most").asInt()).isEqualTo(3);
    assertThat(claim.at("/denying/statements").asInt()).isEqualTo(1);
  }

  @Test
  void wordsOfAnyKindComeThroughJsonUnchanged() throws IOException {
    for (String hostile : MaskellStory.hostile().toList()) {
      Telling telling = Telling.of(hostile, null, hostile, "Ilva Tarn: " + hostile);
      StringWriter line = new StringWriter();
      ClaimsReport.json(line)
          .write(new Traces().asserts(telling.person("Ilva Tarn", "Tarn", hostile)).trace());

      JsonNode claim = new ObjectMapper().readTree(line.toString());
      assertThat(claim.at("/wording/content/0/text").asText()).isEqualTo(hostile);
      assertThat(claim.at("/first/day").isNull()).isTrue();
    }
  }

  @Test
  void nothingIsWrittenOfAnAlteredArticle() {
    assertThatThrownBy(() -> ClaimsReport.text(out, 80, false).write(MaskellStory.altered()))
        .isInstanceOf(OrphanedPointerException.class);
    assertThatThrownBy(() -> ClaimsReport.json(out).write(MaskellStory.altered()))
        .isInstanceOf(OrphanedPointerException.class);
    assertThat(out.toString()).isEmpty();
  }
}
