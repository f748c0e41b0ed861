package org.hearsay.app.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.hearsay.app.story.MaskellStory;
import org.hearsay.dossier.Dossier;
import org.junit.jupiter.api.Test;

class JsonDossierTest {
  @Test
  void claimsComeWithTheirLinesAndTheseWithTheirBearing() throws IOException {
    JsonNode dossier = report(MaskellStory.dossier());

    assertThat(dossier.at("/question").asText()).isEqualTo("Is Oren Maskell’s position shaky?");
    assertThat(dossier.at("/proposition").asText()).isEqualTo("Oren Maskell’s position is shaky");
    assertThat(dossier.at("/supporting/at_least").asInt()).isEqualTo(1);
    assertThat(dossier.at("/supporting/at_most").asInt()).isEqualTo(3);
    assertThat(dossier.at("/contradicting/at_most").asInt()).isEqualTo(2);
    assertThat(dossier.at("/left_out").asInt()).isEqualTo(3);
    assertThat(dossier.at("/unknown/0").asText())
        .isEqualTo("1 claim rests on a single unnamed source");
    assertThat(dossier.at("/over_time/0").asText())
        .startsWith("4 Mar 2026: first supported, by an unnamed source");
    assertThat(dossier.at("/claims").size()).isEqualTo(3);
    assertThat(dossier.at("/claims/0/bearing").asText()).isEqualTo("supports");
    assertThat(dossier.at("/claims/0/evidence").findValuesAsText("bearing"))
        .containsOnlyOnce("contradicts")
        .hasSize(5);
    assertThat(dossier.at("/claims/0/evidence").findValuesAsText("who"))
        .contains("Bram Tilloway (government spokesman)");
    assertThat(dossier.at("/claims/2/evidence/0/bearing").asText()).isEqualTo("bears_on");
  }

  @Test
  void aDossierOfNothingHasNoClaims() throws IOException {
    JsonNode dossier = report(MaskellStory.dossier("Is the moon cheese?", List.of()));

    assertThat(dossier.at("/claims").isEmpty()).isTrue();
    assertThat(dossier.at("/claims").isArray()).isTrue();
    assertThat(dossier.at("/supporting/at_most").asInt()).isZero();
  }

  private static JsonNode report(Dossier dossier) throws IOException {
    StringWriter out = new StringWriter();
    DossierReport.json(out).write(dossier);
    assertThat(out.toString()).endsWith("}\n").doesNotContain("}\n{");
    return new ObjectMapper().readTree(out.toString());
  }
}
