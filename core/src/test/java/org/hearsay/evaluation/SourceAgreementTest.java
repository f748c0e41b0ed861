package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

class SourceAgreementTest {
  private static final Label DENIAL =
      new Label(
          "Ilva Tarn",
          SourceKind.PERSON,
          Act.DENY,
          List.of(new Label.Carrier("The Morning Herald", SourceKind.OUTLET)),
          "2016-03-04");
  private static final Label RUMOUR =
      new Label(null, SourceKind.UNSTATED, Act.ASSERT, List.of(), null);

  @Test
  void countsOnlyWhatBothLabel() {
    SourceScores scores =
        SourceEvaluation.agreement(
            Map.of("E1", DENIAL, "E2", RUMOUR), Map.of("E2", RUMOUR, "E3", DENIAL));

    assertThat(scores.matched()).isEqualTo(1);
    assertThat(scores.speaker()).isEqualTo(1);
    assertThat(scores.via().f1()).isZero();
  }

  @Test
  void countsEveryFieldForItself() {
    Label other =
        new Label(
            "I. Tarn",
            SourceKind.PERSON,
            Act.FEEL,
            List.of(new Label.Carrier("Morning Herald", SourceKind.OUTLET)),
            null);

    SourceScores scores = SourceEvaluation.agreement(Map.of("E1", DENIAL), Map.of("E1", other));

    assertThat(scores.speaker()).isEqualTo(1);
    assertThat(scores.act()).isZero();
    assertThat(scores.via()).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.saidOn()).isEqualTo(new Score(1, 0, 0));
    assertThat(scores.confusions()).containsExactly(Map.entry("act DENY as FEEL", 1));
  }
}
